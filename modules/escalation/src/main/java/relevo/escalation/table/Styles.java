package relevo.escalation.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells which cell styles show a number as a date. */
final class Styles {

  private final Set<Integer> dateFormats = new HashSet<>(Set.of(14, 15, 16, 17, 22));
  private final List<Integer> formatOfStyle = new ArrayList<>();

  static Styles of(Parts parts) throws XMLStreamException {
    Styles styles = new Styles();
    var part = parts.part("xl/styles.xml");
    if (part.isPresent()) styles.read(part.get());
    return styles;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (Xml.nextElement(xml)) {
      if (xml.getLocalName().equals("numFmt") && isDate(xml.getAttributeValue(null, "formatCode"))) {
        dateFormats.add(Integer.valueOf(xml.getAttributeValue(null, "numFmtId")));
      }
      if (xml.getLocalName().equals("cellXfs")) readCellFormats(xml);
    }
  }

  private void readCellFormats(XMLStreamReader xml) throws XMLStreamException {
    while (Xml.nextWithin(xml, "cellXfs")) {
      if (!xml.getLocalName().equals("xf")) continue;
      String format = xml.getAttributeValue(null, "numFmtId");
      formatOfStyle.add(format == null ? 0 : Integer.parseInt(format));
    }
  }

  private static boolean isDate(String code) {
    String bare = code == null ? "" : code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
    return bare.contains("d") && bare.contains("m") || bare.contains("y");
  }

  /** @param style a cell's {@code s}, or null */
  boolean isDateStyle(String style) {
    int number = style == null ? 0 : Integer.parseInt(style);
    return number < formatOfStyle.size() && dateFormats.contains(formatOfStyle.get(number));
  }
}
