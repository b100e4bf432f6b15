package relevo.flow.knowledge;

import java.util.List;

/** Writes articles as Markdown, such that reading it brings the same articles. */
final class MarkdownWriter {

  private MarkdownWriter() {}

  static String write(List<Filed> articles) {
    StringBuilder text = new StringBuilder();
    articles.forEach(filed -> write(filed, text));
    return text.toString();
  }

  private static void write(Filed filed, StringBuilder text) {
    Article article = filed.article();
    text.append("# ").append(article.id()).append('\n');
    text.append("- estado: ").append(filed.state().spoken()).append('\n');
    if (!article.tags().isEmpty()) text.append("- etiquetas: ").append(String.join(", ", article.tags())).append('\n');
    if (article.expires() != null) text.append("- vence: ").append(article.expires()).append('\n');
    article.title().forEach((language, title) -> {
      text.append("\n## ").append(language).append(": ").append(title).append('\n');
      article.questions().getOrDefault(language, List.of()).forEach(question -> text.append("- ").append(question).append('\n'));
      text.append('\n');
      article.answer().getOrDefault(language, "").lines().forEach(line -> text.append(escaped(line)).append('\n'));
    });
    text.append('\n');
  }

  /** A line of an answer that would be taken for a heading. */
  private static String escaped(String line) {
    return line.startsWith("# ") || line.startsWith("## ") || line.startsWith("\\") ? "\\" + line : line;
  }
}
