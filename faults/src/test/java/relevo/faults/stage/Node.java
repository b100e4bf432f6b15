package relevo.faults.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One server of the desk as an operator starts it, by the launcher, always on the same port. */
final class Node implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(180);
  private static final Pattern SERVER = Pattern.compile("proceso (\\d+)");

  private final Path folder;
  private final Map<String, String> settings;
  private final int port = Ports.free();
  private Process launcher;

  Node(Path folder, Map<String, String> settings) {
    this.folder = folder;
    this.settings = settings;
  }

  int port() {
    return port;
  }

  void start() {
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(log());
      ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log().toFile());
      builder.environment().putAll(settings);
      builder.environment().put("RELEVO_HTTP_PORT", String.valueOf(port));
      builder.environment().put("RELEVO_DATA_DIR", folder.toString());
      launcher = builder.start();
      Patience.until(START, () -> says().contains("Relevo is ready") || !launcher.isAlive());
      if (!says().contains("Relevo is ready")) throw new IllegalStateException("The desk did not start: " + says());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<String> command() throws IOException {
    return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1",
        "-cp", System.getProperty("java.class.path"), "relevo.launcher.Launcher",
        Installation.in(folder).toString(), Path.of("..").toAbsolutePath().normalize().toString());
  }

  private Path log() {
    return folder.resolve("launcher.log");
  }

  private String says() throws IOException {
    return Files.readString(log());
  }

  /** Kills the server at once, and waits until the launcher has noticed. */
  void kill() throws InterruptedException {
    server().kill();
    boolean noticed = launcher.waitFor(60, TimeUnit.SECONDS);
    if (!noticed) throw new IllegalStateException("The launcher did not notice that its server is gone");
  }

  void pause() {
    server().pause();
  }

  void wake() {
    server().wake();
  }

  private Victim server() {
    try {
      Matcher process = SERVER.matcher(says());
      if (!process.find()) throw new IllegalStateException("The launcher names no server process");
      return Victim.of(Long.parseLong(process.group(1)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() {
    if (launcher == null) return;
    launcher.destroy();
    try {
      if (!launcher.waitFor(60, TimeUnit.SECONDS)) launcher.destroyForcibly();
    } catch (InterruptedException inAHurry) {
      launcher.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
