package relevo.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Repeats what the server writes to its log on our own output, where a container's runtime keeps it. */
final class LogEcho {

  private static final long PAUSE_MILLIS = 200;

  private LogEcho() {}

  /** Until this process ends; the server itself never waits for whoever reads it. */
  static Thread start(Path log, OutputStream out) {
    return Thread.ofPlatform().daemon().name("log-echo").start(() -> repeat(log, out));
  }

  private static void repeat(Path log, OutputStream out) {
    try (InputStream written = Files.newInputStream(log)) {
      while (true) {
        written.transferTo(out);
        out.flush();
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (IOException gone) {
      System.err.println("El registro ya no se repite aquí: " + gone.getMessage() + ". Sigue en " + log + ".");
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }
}
