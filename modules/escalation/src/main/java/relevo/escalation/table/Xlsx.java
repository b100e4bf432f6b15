package relevo.escalation.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as the first sheet of an Excel workbook. */
final class Xlsx {

  private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Xlsx() {}

  static Grid read(byte[] file) {
    Parts parts = Parts.of(file);
    try {
      Book book = book(parts);
      SheetReader sheet = new SheetReader(SharedTexts.of(parts), Styles.of(parts), book.from1904());
      return new Grid(sheet.rows(parts.part(book.sheet()).orElseThrow(() -> Parts.refused(Sentences.NO_SHEETS))));
    } catch (XMLStreamException | RuntimeException e) {
      throw e instanceof Unreadable unreadable ? unreadable : Parts.refused(Sentences.DAMAGED);
    }
  }

  private record Book(String sheet, boolean from1904) {}

  /** The first sheet that can be seen. */
  private static Book book(Parts parts) throws XMLStreamException {
    XMLStreamReader xml = parts.part("xl/workbook.xml").orElseThrow(() -> Parts.refused(Sentences.NOT_XLSX));
    boolean from1904 = false;
    while (Xml.nextElement(xml)) {
      if (xml.getLocalName().equals("workbookPr")) from1904 = Xml.isTrue(xml.getAttributeValue(null, "date1904"));
      if (xml.getLocalName().equals("sheet") && !String.valueOf(xml.getAttributeValue(null, "state")).endsWith("idden")) {
        return new Book(links(parts).get(xml.getAttributeValue(LINKS, "id")), from1904);
      }
    }
    throw Parts.refused(Sentences.NO_SHEETS);
  }

  private static Map<String, String> links(Parts parts) throws XMLStreamException {
    Map<String, String> links = new HashMap<>();
    XMLStreamReader xml = parts.part("xl/_rels/workbook.xml.rels").orElseThrow(() -> Parts.refused(Sentences.NOT_XLSX));
    while (Xml.nextElement(xml)) {
      String target = xml.getAttributeValue(null, "Target");
      if (target != null) links.put(xml.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }
    return links;
  }

  static byte[] write(Grid grid, String name, int headerRows) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Relevo", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(name.replaceAll("[^\\p{L}\\p{N} _-]", " "));
      for (int row = 0; row < grid.rows().size(); row++) fill(sheet, row, grid.rows().get(row).cells(), row < headerRows);
      sheet.freezePane(1, headerRows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void fill(Worksheet sheet, int row, List<String> cells, boolean header) {
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column).isEmpty()) continue;
      sheet.value(row, column, Guard.put(cells.get(column)));
      if (header) sheet.style(row, column).bold().set();
    }
  }
}
