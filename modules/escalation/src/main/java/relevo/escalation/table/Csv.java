package relevo.escalation.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/** Tables as CSV: written with {@code ;} and the mark by which Excel knows UTF-8, read with whatever separates the cells. */
final class Csv {

  static final int LARGEST = 512 << 10;
  private static final String MARK = "\uFEFF";

  private Csv() {}

  static Grid read(String text) {
    if (text.length() > LARGEST || text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
      throw new Unreadable(1, 0, Sentences.FILE_TOO_LARGE, Sentences.SPLIT_TABLE);
    }
    String plain = text.startsWith(MARK) ? text.substring(1) : text;
    refuseForeignLetters(plain);
    try (CSVParser parser = format(delimiter(plain)).parse(new StringReader(plain))) {
      return new Grid(rows(parser));
    } catch (IOException | UncheckedIOException e) {
      throw new Unreadable(1, 0, Sentences.NOT_CSV, Sentences.QUOTE_MAY_LACK);
    }
  }

  static String write(Grid grid) {
    StringBuilder text = new StringBuilder(MARK);
    try (var printer = format(';').print(text)) {
      for (Grid.Row row : grid.rows()) printer.printRecord(row.cells().stream().map(Guard::put).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<Grid.Row> rows(CSVParser parser) {
    List<Grid.Row> rows = new ArrayList<>();
    for (CSVRecord record : parser) {
      int number = (int) record.getRecordNumber();
      Grid.checkRows(number);
      List<String> cells = new ArrayList<>();
      for (String cell : record) cells.add(checked(cell, number, cells.size()));
      rows.add(new Grid.Row(number, List.copyOf(cells)));
    }
    return List.copyOf(rows);
  }

  private static String checked(String cell, int row, int column) {
    if (cell.stripLeading().startsWith("=")) throw Unreadable.formula(row, column);
    return Grid.checked(cell, row, column);
  }

  /** Bytes that were no UTF-8 have become U+FFFD by now. */
  private static void refuseForeignLetters(String text) {
    int at = text.indexOf('\uFFFD');
    if (at < 0) return;
    int row = (int) text.substring(0, at).chars().filter(letter -> letter == '\n').count() + 1;
    throw Encoding.notUtf8(row);
  }

  private static char delimiter(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
    return first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setRecordSeparator("\n").setIgnoreEmptyLines(false)
        .setQuoteMode(QuoteMode.MINIMAL).get();
  }
}
