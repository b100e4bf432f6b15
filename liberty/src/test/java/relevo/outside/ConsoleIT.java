package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The console as people use it: a real browser, driven by what is written in {@code modules/console/e2e}. */
@ExtendWith(OnRunningDesk.class)
class ConsoleIT {

  private static final Path CONSOLE = Path.of("..", "modules", "console").toAbsolutePath().normalize();
  private static final int MOST_MINUTES = 20;

  @Test
  void works_in_a_real_browser(RunningDesk desk) throws IOException, InterruptedException {
    Path log = Path.of("target", "console-e2e.log").toAbsolutePath();
    ProcessBuilder builder = new ProcessBuilder(List.of("npm", "run", "--silent", "e2e"))
        .directory(CONSOLE.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("RELEVO_URL", desk.base().toString());
    builder.environment().put("RELEVO_TOKEN", desk.token());
    Process browser = builder.start();
    boolean ended = browser.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
    if (!ended) browser.descendants().forEach(ProcessHandle::destroyForcibly);
    String said = Files.readString(log);
    System.out.println(said);
    assertThat(ended && browser.exitValue() == 0).as(said).isTrue();
  }
}
