package relevo.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Open Liberty as a child process of ours, with its output in a file. */
final class Server implements AutoCloseable {

  private static final String NAME = "relevo";
  /** Whoever stops us waits for 60 seconds, and the database must stop after it. */
  private static final Duration LONGEST_STOP = Duration.ofSeconds(45);

  private final Process process;
  private final int port;
  private final Path log;

  private Server(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  static void checkPort(int port) {
    try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      free.setReuseAddress(true);
    } catch (IOException taken) {
      throw new Trouble("El puerto " + port + " está ocupado por otro programa. Deténgalo, o elija otro puerto con"
          + " RELEVO_HTTP_PORT.");
    }
  }

  /** @param wlp the unpacked server with our configuration in it */
  static Server start(Path wlp, int port, Path dataFolder, Map<String, String> environment) throws IOException {
    Path log = dataFolder.resolve("server.log");
    Files.createDirectories(dataFolder);
    ProcessBuilder builder = new ProcessBuilder(command(wlp))
        .directory(wlp.resolve("usr/servers").resolve(NAME).toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    builder.environment().put("WLP_USER_DIR", wlp.resolve("usr").toString());
    builder.environment().put("LOG_DIR", dataFolder.resolve("logs").toString());
    return new Server(builder.start(), port, log);
  }

  /** What {@code bin/server run} would do, less the shell. */
  private static List<String> command(Path wlp) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-javaagent:" + wlp.resolve("bin/tools/ws-javaagent.jar"));
    command.addAll(options(wlp.resolve("lib/platform/java/java9.options")));
    command.addAll(options(wlp.resolve("usr/servers").resolve(NAME).resolve("jvm.options")));
    command.addAll(List.of("-jar", wlp.resolve("bin/tools/ws-server.jar").toString(), NAME));
    return command;
  }

  private static List<String> options(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
  }

  /** Waits until it says that it is ready to work. */
  void awaitReady(Duration patience) throws InterruptedException {
    Instant end = Instant.now().plus(patience);
    while (!isReady()) {
      if (!process.isAlive()) throw new Trouble("El servidor se detuvo al arrancar. Vea " + log + ".");
      if (hasGivenUp()) throw new Trouble("La aplicación no pudo arrancar. La causa está en " + log + ".");
      if (Instant.now().isAfter(end)) throw new Trouble("El servidor no está listo tras " + patience.toSeconds()
          + " s. Vea " + log + ".");
      Thread.sleep(100);
    }
  }

  /** The server goes on when its application fails; the log says so by these numbers. */
  private boolean hasGivenUp() {
    try {
      String words = Files.readString(log, StandardCharsets.ISO_8859_1);
      return words.contains("CWWKZ0002E") || words.contains("SRVE0265E");
    } catch (IOException noLogYet) {
      return false;
    }
  }

  private boolean isReady() {
    try {
      URI health = URI.create("http://127.0.0.1:" + port + "/health/ready");
      HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
      connection.setConnectTimeout(500);
      connection.setReadTimeout(2_000);
      return connection.getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  Path log() {
    return log;
  }

  int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
