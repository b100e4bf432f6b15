package relevo.escalation.language;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CanariesTest {

  Canaries canaries = new Canaries();

  @Test
  void are_silent_while_nothing_is_touched() {
    for (int i = 0; i < 1_001; i++) assertThatCode(canaries::check).doesNotThrowAnyException();
  }

  @Test
  void tell_of_a_file() throws IOException {
    Path file = Path.of(named("File\\(\"([^\"]+)\""));
    Files.createFile(file);
    assertThatThrownBy(canaries::check).hasMessage("A file was written");
    Files.delete(file);
  }

  @Test
  void tell_of_a_socket() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(named("127.0.0.1\", (\\d+)")))) {
      assertThatThrownBy(canaries::check).hasMessage("A socket was opened");
    }
  }

  @Test
  void tell_of_a_property_at_once() {
    canaries.check();
    System.setProperty("relevo.canary", "x");
    try {
      assertThatThrownBy(canaries::check).hasMessage("A property was set");
    } finally {
      System.clearProperty("relevo.canary");
    }
  }

  @Test
  void tell_of_a_process() throws IOException, InterruptedException {
    Process process = new ProcessBuilder("sleep", "60").start();
    try {
      assertThatThrownBy(canaries::check).hasMessage("A process was started");
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void tell_of_a_thread() throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    Thread thread = Thread.ofPlatform().name("relevo.canary").start(() -> {
      try {
        end.await();
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
      }
    });
    try {
      assertThatThrownBy(canaries::check).hasMessage("A thread was started");
    } finally {
      end.countDown();
      thread.join();
    }
  }

  private String named(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(String.join("\n", canaries.snippets()));
    if (!matcher.find()) throw new AssertionError("No snippet has " + pattern);
    return matcher.group(1);
  }
}
