package relevo.escalation.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import relevo.escalation.language.Sentence;

/** The XML parts of a workbook, unpacked no further than a table of rules can need, and read without ever leaving the file. */
final class Parts {

  /** Of the packed file. */
  static final int LARGEST = 2 << 20;
  static final int LARGEST_UNPACKED = 16 << 20;
  static final int MOST_PARTS = 200;

  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  private final Map<String, byte[]> parts = new HashMap<>();
  private long left = LARGEST_UNPACKED;

  static Parts of(byte[] file) {
    if (file.length > LARGEST) throw refused(Sentences.XLSX_TOO_LARGE);
    Parts parts = new Parts();
    try {
      Path copy = Files.createTempFile("tabla", ".xlsx");
      try {
        parts.unpack(Files.write(copy, file));
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw refused(Sentences.NOT_XLSX_OR_DAMAGED);
    }
    return parts;
  }

  /** By the directory at its end, as Excel does: whoever writes a workbook as it streams knows sizes only then. */
  private void unpack(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_PARTS) throw refused(Sentences.TOO_MANY_PARTS);
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream content = zip.getInputStream(entry)) {
          unpack(content, entry.getName());
        }
      }
    }
  }

  private void unpack(InputStream packed, String name) throws IOException {
    if (name.toLowerCase(Locale.ROOT).contains("vbaproject")) throw refused(Sentences.MACROS);
    byte[] content = packed.readNBytes((int) left + 1);
    left -= content.length;
    if (left < 0) throw refused(Sentences.UNPACKED_TOO_LARGE);
    if (name.startsWith("xl/") && parts.put(name, content) != null) throw refused(Sentences.DAMAGED);
  }

  /** A reader at the start of a part, if there is one of that name. */
  Optional<XMLStreamReader> part(String name) {
    return Optional.ofNullable(parts.get(name)).map(Parts::reader);
  }

  private static XMLStreamReader reader(byte[] content) {
    try {
      return XML.createXMLStreamReader(new ByteArrayInputStream(content));
    } catch (XMLStreamException e) {
      throw refused(Sentences.DAMAGED);
    }
  }

  static Unreadable refused(Sentence why) {
    return new Unreadable(1, 0, why, Sentences.SAVE_AFRESH);
  }
}
