package relevo.faults.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packaged server under another name: links to its files, with a work area of its own, so that several can run at once. */
final class Installation {

  private static final Path PACKAGED = Path.of("..", "liberty", "target", "wlp").toAbsolutePath().normalize();
  private static final Path SERVER = Path.of("usr", "servers", "relevo");
  private static final List<String> SERVER_FILES = List.of("server.xml", "application.xml", "jvm.options", "apps");

  private Installation() {}

  /** @return the folder to start from; made if it is not there yet */
  static Path in(Path folder) throws IOException {
    Path copy = folder.resolve("wlp");
    if (Files.exists(copy)) return copy;
    Files.createDirectories(copy.resolve(SERVER));
    try (Stream<Path> parts = Files.list(PACKAGED)) {
      for (Path part : parts.filter(each -> !each.endsWith("usr")).toList()) link(copy, part.getFileName());
    }
    link(copy, Path.of("usr", "shared"));
    for (String file : SERVER_FILES) link(copy, SERVER.resolve(file));
    return copy;
  }

  private static void link(Path copy, Path part) throws IOException {
    Files.createSymbolicLink(copy.resolve(part), PACKAGED.resolve(part));
  }
}
