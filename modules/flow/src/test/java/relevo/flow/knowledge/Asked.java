package relevo.flow.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A question as a customer may write it, and the article of that business that answers it; null if none does. */
record Asked(String business, String language, String article, String question) {

  static List<Asked> in(String file) {
    return text(file + ".tsv").lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\t")).map(cells ->
        new Asked(cells[0], cells[1], cells[2].equals("-") ? null : cells[2], cells[3])).toList();
  }

  static List<Article> articles(String business) {
    FileOfArticles file = MarkdownReader.read(text(business + ".md"));
    if (!file.isSound()) throw new IllegalStateException(business + ": " + file.mistakes());
    return file.articles().stream().map(Filed::article).toList();
  }

  private static String text(String name) {
    try (InputStream in = Asked.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
