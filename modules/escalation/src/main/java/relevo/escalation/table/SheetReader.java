package relevo.escalation.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one sheet as they stream by; every cell becomes the text that a person would have typed. */
final class SheetReader {

  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
  private static final int DAYS_UNTIL_1904 = 1462;

  private final List<String> shared;
  private final Styles styles;
  private final boolean from1904;
  private int row;
  private int column;

  SheetReader(List<String> shared, Styles styles, boolean from1904) {
    this.shared = shared;
    this.styles = styles;
    this.from1904 = from1904;
  }

  List<Grid.Row> rows(XMLStreamReader xml) throws XMLStreamException {
    List<Grid.Row> rows = new ArrayList<>();
    while (Xml.nextElement(xml)) {
      if (!xml.getLocalName().equals("row")) continue;
      String number = xml.getAttributeValue(null, "r");
      row = number == null ? row + 1 : Integer.parseInt(number);
      column = -1;
      Grid.Row read = new Grid.Row(row, cells(xml));
      if (read.isEmpty()) continue;
      Grid.checkRows(row);
      rows.add(read);
    }
    return rows;
  }

  private List<String> cells(XMLStreamReader xml) throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    while (Xml.nextWithin(xml, "row")) {
      if (!xml.getLocalName().equals("c")) continue;
      locate(xml.getAttributeValue(null, "r"));
      String text = Grid.checked(text(xml), row, column);
      if (text.isEmpty()) continue;
      while (cells.size() <= column) cells.add("");
      cells.set(column, text);
    }
    return List.copyOf(cells);
  }

  private void locate(String address) {
    column++;
    if (address == null) return;
    Matcher place = ADDRESS.matcher(address);
    if (!place.matches() || Integer.parseInt(place.group(2)) != row) throw Parts.refused(Sentences.DAMAGED);
    column = place.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
  }

  private String text(XMLStreamReader xml) throws XMLStreamException {
    String type = String.valueOf(xml.getAttributeValue(null, "t"));
    boolean date = styles.isDateStyle(xml.getAttributeValue(null, "s"));
    String value = "";
    while (Xml.nextWithin(xml, "c")) {
      switch (xml.getLocalName()) {
        case "f" -> throw Unreadable.formula(row, column);
        case "v" -> value = xml.getElementText();
        case "is" -> value = Xml.textOf(xml, "is");
        default -> { }
      }
    }
    return value.isEmpty() ? "" : meaning(type, date, value);
  }

  private String meaning(String type, boolean date, String value) {
    return switch (type) {
      case "s" -> shared.get(Integer.parseInt(value));
      case "inlineStr", "str" -> value;
      case "b" -> Xml.isTrue(value) ? "sí" : "no";
      case "d" -> value.substring(0, Math.min(10, value.length()));
      case "e" -> throw new Unreadable(row, column, Sentences.EXCEL_ERROR.with(Grid.address(row, column), value), null);
      default -> date ? day(value) : number(value);
    };
  }

  private String day(String value) {
    return FIRST_DAY.plusDays(new BigDecimal(value).toBigInteger().longValueExact() + (from1904 ? DAYS_UNTIL_1904 : 0)).toString();
  }

  /** Excel keeps 0.6 as 0.59999999999999998. */
  private static String number(String value) {
    return Numbers.plain(Double.parseDouble(value));
  }
}
