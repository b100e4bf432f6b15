package relevo.flow.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text files beside these classes, which analysts may read: a line each, what follows # is a comment. */
final class WordFiles {

  private WordFiles() {}

  static List<String> lines(String name) {
    return text(name).lines().map(line -> line.replaceFirst("(^|\\s)#.*", "").strip()).filter(line -> !line.isEmpty()).toList();
  }

  static String text(String name) {
    try (InputStream in = WordFiles.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("There is no " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
