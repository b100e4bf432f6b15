package relevo.flow.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads articles from Markdown: a heading an article, below it a heading a language, questions as a list, then the answer. */
final class MarkdownReader {

  private static final Pattern LANGUAGE = Pattern.compile("## +([A-Za-z]{2}) *: *(.*)");
  private static final Pattern ABOUT = Pattern.compile("[-*] *(estado|etiquetas|vence) *:(.*)");

  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<Gathered> articles = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private Gathered article;
  private String language;
  private StringBuilder answer;
  private int number;

  private MarkdownReader() {}

  static FileOfArticles read(String text) {
    MarkdownReader reader = new MarkdownReader();
    text.replace("\uFEFF", "").lines().forEach(reader::line);
    reader.endLanguage();
    List<Filed> filed = reader.articles.stream().map(Gathered::filed).toList();
    if (filed.isEmpty()) reader.mistakes.add(new Mistake(0, "no hay ningún artículo: cada uno empieza por «# identificador»"));
    return new FileOfArticles(filed, reader.mistakes);
  }

  private void line(String line) {
    number++;
    if (line.startsWith("# ")) beginArticle(line.substring(2));
    else if (line.startsWith("## ")) beginLanguage(line);
    else if (answer != null) answer.append(line.startsWith("\\") ? line.substring(1) : line).append('\n');
    else if (!line.isBlank()) inList(line.strip());
    else if (language != null) answer = new StringBuilder();
  }

  private void beginArticle(String id) {
    endLanguage();
    language = null;
    article = new Gathered(id, number, mistakes);
    Integer before = lines.putIfAbsent(article.id(), number);
    if (before != null) mistakes.add(new Mistake(number, "el artículo «" + article.id() + "» ya está en la línea " + before));
    articles.add(article);
  }

  private void beginLanguage(String line) {
    endLanguage();
    language = null;
    Matcher heading = LANGUAGE.matcher(line.strip());
    if (article == null) mistakes.add(new Mistake(number, "antes del idioma falta el artículo: «# identificador»"));
    else if (!heading.matches()) mistakes.add(new Mistake(number, "se espera «## es: Título», con es, en o pt"));
    else if (article.begin(heading.group(1).toLowerCase(), heading.group(2), number)) language = heading.group(1).toLowerCase();
  }

  /** Between a heading and the first blank line. */
  private void inList(String line) {
    Matcher about = ABOUT.matcher(line);
    if (language != null && line.startsWith("- ")) article.question(language, line.substring(2));
    else if (language != null) (answer = new StringBuilder()).append(line).append('\n');
    else if (article != null && about.matches()) tell(about.group(1), about.group(2));
    else mistakes.add(new Mistake(number, "no se entiende «" + (line.length() > 40 ? line.substring(0, 40) + "…" : line) + "»"));
  }

  private void tell(String what, String said) {
    switch (what) {
      case "estado" -> article.state(said, number);
      case "etiquetas" -> article.tags(said);
      default -> article.expires(said, number);
    }
  }

  private void endLanguage() {
    if (language != null && answer != null) article.answer(language, answer.toString());
    answer = null;
  }
}
