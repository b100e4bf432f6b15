package relevo.flow.knowledge;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Articles as CSV for a spreadsheet: a row for each language of an article, its questions a line each within their cell. */
final class CsvFile {

  private static final String MARK = "\uFEFF";
  private static final List<String> HEADER = List.of("id", "estado", "etiquetas", "vence", "idioma", "titulo", "preguntas", "respuesta");
  /** What a spreadsheet would take for a formula goes behind an apostrophe, and so does an apostrophe. */
  private static final String GUARDED = "=+-@'\t";

  private CsvFile() {}

  static String write(List<Filed> articles) {
    StringBuilder text = new StringBuilder(MARK);
    try (var printer = CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\n").get().print(text)) {
      printer.printRecord(HEADER);
      for (Filed filed : articles) {
        for (String language : filed.article().title().keySet()) printer.printRecord(row(filed, language));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> row(Filed filed, String language) {
    Article article = filed.article();
    List<String> cells = List.of(article.id(), filed.state().spoken(), String.join(", ", article.tags()),
        article.expires() == null ? "" : article.expires().toString(), language, article.title(language),
        String.join("\n", article.questions().getOrDefault(language, List.of())), article.answer().getOrDefault(language, ""));
    return cells.stream().map(cell -> !cell.isEmpty() && GUARDED.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell).toList();
  }

  static FileOfArticles read(String given) {
    String text = given.startsWith(MARK) ? given.substring(1) : given;
    List<Mistake> mistakes = new ArrayList<>();
    Map<String, Gathered> articles = new LinkedHashMap<>();
    try (CSVParser parser = format(text).parse(new StringReader(text))) {
      checkHeader(parser.getHeaderNames(), mistakes);
      long line = parser.getCurrentLineNumber() + 1;
      for (CSVRecord record : parser) {
        if (mistakes.isEmpty() || parser.getRecordNumber() > 1) read(record, (int) line, articles, mistakes);
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      mistakes.add(new Mistake(0, "el archivo no es un CSV bien formado; puede faltar una comilla de cierre o un título de columna"));
    }
    if (articles.isEmpty() && mistakes.isEmpty()) mistakes.add(new Mistake(0, "no hay ningún artículo debajo de los títulos de columna"));
    return new FileOfArticles(articles.values().stream().map(Gathered::filed).toList(), mistakes);
  }

  private static void checkHeader(List<String> names, List<Mistake> mistakes) {
    if (names.containsAll(HEADER)) return;
    String missing = HEADER.stream().filter(name -> !names.contains(name)).collect(Collectors.joining(", "));
    mistakes.add(new Mistake(1, "faltan columnas: " + missing));
  }

  private static void read(CSVRecord record, int line, Map<String, Gathered> articles, List<Mistake> mistakes) {
    if (!HEADER.stream().allMatch(record::isSet)) {
      mistakes.add(new Mistake(line, "la fila no tiene todas las columnas"));
      return;
    }
    Gathered row = new Gathered(cell(record, "id"), line, mistakes);
    tell(row, record, line);
    Gathered known = articles.putIfAbsent(row.id(), row);
    if (known != null && !known.isLike(row)) {
      mistakes.add(new Mistake(line, "estado, etiquetas y vencimiento deben ser iguales en todas las filas de «" + row.id() + "»"));
    }
    Gathered article = known == null ? row : known;
    String language = cell(record, "idioma").strip().toLowerCase();
    if (!article.begin(language, cell(record, "titulo"), line)) return;
    Arrays.stream(cell(record, "preguntas").split("\\R")).forEach(question -> article.question(language, question));
    article.answer(language, cell(record, "respuesta"));
  }

  private static void tell(Gathered row, CSVRecord record, int line) {
    row.state(cell(record, "estado"), line);
    row.tags(cell(record, "etiquetas"));
    row.expires(cell(record, "vence"), line);
  }

  private static String cell(CSVRecord record, String name) {
    String cell = record.get(name);
    return cell.length() > 1 && cell.charAt(0) == '\'' && GUARDED.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
  }

  private static CSVFormat format(String text) {
    String first = text.lines().findFirst().orElse("");
    char between = first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
    return CSVFormat.DEFAULT.builder().setDelimiter(between).setHeader().setSkipHeaderRecord(true).setIgnoreHeaderCase(true)
        .setIgnoreSurroundingSpaces(false).setTrim(false).get();
  }
}
