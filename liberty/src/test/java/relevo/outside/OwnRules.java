package relevo.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the shipped rules that one desk watches and a test may write in. */
record OwnRules(Path folder) {

  private static final Path SHIPPED = Path.of("..", "rules").toAbsolutePath().normalize();

  /** @param data the folder of the desk that is going to watch them */
  static OwnRules in(Path data) {
    OwnRules rules = new OwnRules(data.resolve("own-rules"));
    try (Stream<Path> all = Files.walk(SHIPPED, 2)) {
      for (Path each : (List<Path>) all.filter(Files::isRegularFile).toList()) rules.copy(each);
      return rules;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(Path file) throws IOException {
    Path copy = folder.resolve(SHIPPED.relativize(file).toString());
    Files.createDirectories(copy.getParent());
    Files.copy(file, copy);
  }

  void save(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
