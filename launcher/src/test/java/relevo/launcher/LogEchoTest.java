package relevo.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogEchoTest {

  @Test
  void says_what_was_written_before_and_what_comes_later(@TempDir Path folder) throws IOException, InterruptedException {
    Path log = Files.writeString(folder.resolve("server.log"), "antes\n");
    try (PipedInputStream heard = new PipedInputStream(); PipedOutputStream out = new PipedOutputStream(heard)) {
      Thread echo = LogEcho.start(log, out);
      assertThat(new String(heard.readNBytes(6))).isEqualTo("antes\n");
      Files.writeString(log, "después\n", StandardOpenOption.APPEND);
      assertThat(new String(heard.readNBytes(9))).isEqualTo("después\n");
      echo.interrupt();
      echo.join();
    }
  }
}
