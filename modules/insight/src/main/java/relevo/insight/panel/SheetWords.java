package relevo.insight.panel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import relevo.insight.figure.Figure;
import relevo.kernel.Refusal;

/** The titles and notes of a table of figures, in one language. In Spanish they are what the figures say themselves. */
record SheetWords(Properties words) {

  private static final Map<String, SheetWords> ALL = List.of("es", "en", "pt").stream().collect(Collectors.toMap(Function.identity(), SheetWords::read));

  /** @throws Refusal 422 if it is none of ours */
  static SheetWords in(String language) {
    SheetWords known = ALL.get(language);
    if (known == null) throw new Refusal(422, "language-unknown", "No se conoce el idioma «" + language + "»: use es, en o pt.");
    return known;
  }

  String title(Figure figure) {
    return words.getProperty("title." + figure.id(), figure.title());
  }

  /** Null if there is nothing to say. */
  String note(Figure figure) {
    return figure.why() == null ? null : note(figure.why(), figure.whyHead(), figure.notMeasured());
  }

  /** Null if there is nothing to say. */
  String note(Figure.Piece piece) {
    return Boolean.TRUE.equals(piece.hidden()) ? note("few_marks", null, null) : null;
  }

  private String note(String why, String head, String said) {
    return words.getProperty("why." + why, said == null ? "" : said).replace("{0}", head == null ? "" : head);
  }

  private static SheetWords read(String language) {
    Properties words = new Properties();
    try (InputStream in = SheetWords.class.getResourceAsStream("words." + language + ".properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new SheetWords(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
