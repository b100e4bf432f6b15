package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The test phone in a real browser, which npm brings. */
@ExtendWith(OnRunningDesk.class)
class PhonePageIT {

  private static final Path FOLDER = Path.of("src", "test", "browser");
  private static final Path INSTALLED = FOLDER.resolve("node_modules/.package-lock.json");
  /** {@code mvn verify -Drelevo.picture=../docs/img/telefono.png} takes the README's picture anew. */
  private static final Path PICTURE = Path.of(System.getProperty("relevo.picture", "target/telefono.png"));
  private static final int LARGEST_PICTURE = 200 * 1024;

  @BeforeAll
  static void bring_the_browser() throws Exception {
    if (isCurrent()) return;
    Outcome install = run("npm", "ci");
    assertThat(install.code()).as("npm ci in liberty/src/test/browser: " + install.output()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"chat", "keyboard", "light", "dark"})
  void works_for_whoever_holds_it(String scenario, RunningDesk desk) throws Exception {
    Outcome seen = run("node", "phone.mjs", scenario, desk.base().toString());
    assertThat(seen.code()).as(seen.output()).isZero();
  }

  @Test
  void is_small_enough_to_show_in_the_readme(RunningDesk desk) throws Exception {
    Files.createDirectories(PICTURE.getParent());
    Outcome taken = run("node", "phone.mjs", "picture", desk.base().toString(), PICTURE.toAbsolutePath().toString());
    assertThat(taken.code()).as(taken.output()).isZero();
    assertThat(Files.size(PICTURE)).isLessThanOrEqualTo(LARGEST_PICTURE);
  }

  private record Outcome(int code, String output) {}

  private static boolean isCurrent() throws IOException {
    return Files.exists(INSTALLED) && Files.getLastModifiedTime(INSTALLED)
        .compareTo(Files.getLastModifiedTime(FOLDER.resolve("package-lock.json"))) >= 0;
  }

  private static Outcome run(String... command) throws IOException, InterruptedException {
    Path log = Files.createTempFile(Files.createDirectories(Path.of("target", "browser")), command[0], ".log");
    Process process = start(command, log);
    if (!process.waitFor(5, TimeUnit.MINUTES)) process.destroyForcibly().waitFor();
    return new Outcome(process.exitValue(), Files.readString(log));
  }

  private static Process start(String[] command, Path log) {
    List<String> shell = System.getProperty("os.name").startsWith("Windows") ? List.of("cmd", "/c") : List.of();
    try {
      return new ProcessBuilder(Stream.concat(shell.stream(), Arrays.stream(command)).toList())
          .directory(FOLDER.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    } catch (IOException missing) {
      throw new AssertionError("The browser tests need Node 20 or newer with npm on the PATH; «" + command[0]
          + "» cannot be started: " + missing.getMessage());
    }
  }
}
