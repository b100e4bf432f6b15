package relevo.messaging.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells a document, sheet or presentation of Office from any other archive, by what lies in it. */
class OfficeFile {

  private static final String INDEX = "[Content_Types].xml";
  private static final Map<String, String> PARTS = Map.of(
      "word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

  private OfficeFile() {}

  /** Empty if it is something else, or holds a program of its own. */
  static Optional<String> type(Path file) throws IOException {
    try (ZipFile archive = new ZipFile(file.toFile())) {
      boolean runs = archive.stream().anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
      if (archive.getEntry(INDEX) == null || runs) return Optional.empty();
      return PARTS.entrySet().stream().filter(part -> archive.getEntry(part.getKey()) != null).map(Map.Entry::getValue).findFirst();
    } catch (ZipException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
