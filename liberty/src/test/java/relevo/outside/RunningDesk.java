package relevo.outside;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged desk as an operator starts it: the launcher as a process of its own, on a free port. */
final class RunningDesk implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(310);
  /** A test talks to no provider: nobody listens here. */
  private static final String NOBODY = "http://127.0.0.1:9";
  private static final Pattern SERVER = Pattern.compile("proceso (\\d+)");

  private final Process launcher;
  private final URI base;
  private final Path data;

  private RunningDesk(Process launcher, URI base, Path data) {
    this.launcher = launcher;
    this.base = base;
    this.data = data;
  }

  /** @param data the data folder: empty or missing for a first start */
  static RunningDesk start(Path data) {
    return start(data, Map.of());
  }

  /** @param environment what this desk has besides what all have */
  static RunningDesk start(Path data, Map<String, String> environment) {
    try {
      Files.createDirectories(data);
      Path log = data.resolve("launcher.log");
      Files.deleteIfExists(log);
      int port = freePort();
      ProcessBuilder builder = new ProcessBuilder(command(Installation.in(data))).redirectErrorStream(true).redirectOutput(log.toFile());
      // a desk of some minutes: the second compiler would take a third of its start, and give nothing back
      builder.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
      builder.environment().put("RELEVO_HTTP_PORT", String.valueOf(port));
      builder.environment().put("RELEVO_DATA_DIR", data.toString());
      builder.environment().put("RELEVO_HOUSEKEEPING_SECONDS", "1");
      builder.environment().put("RELEVO_TWILIO_API_URL", NOBODY);
      builder.environment().put("RELEVO_TWILIO_CONTENT_URL", NOBODY);
      builder.environment().put("RELEVO_INFOBIP_API_URL", NOBODY);
      builder.environment().put("RELEVO_HOOTSUITE_API_URL", "http://127.0.0.1:" + port + "/demo/hootsuite");
      builder.environment().put("RELEVO_CRM_URL", "http://127.0.0.1:" + port + "/demo/shop/leads");
      builder.environment().put("RELEVO_CRM_SECRET", "crm-secret");
      builder.environment().putAll(environment);
      RunningDesk desk = new RunningDesk(builder.start(), URI.create("http://127.0.0.1:" + port), data);
      desk.awaitStart();
      return desk;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitStart() {
    try {
      Eventually.get("the desk to start", START, this::says, words -> words.contains("Relevo is ready") || isDown());
      if (isDown()) throw new AssertionError("The desk did not start: " + says());
    } catch (AssertionError late) {
      close();
      throw late;
    }
  }

  private static List<String> command(Path wlp) {
    return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
        "-cp", System.getProperty("java.class.path"), "relevo.launcher.Launcher",
        wlp.toString(), Path.of("..").toAbsolutePath().normalize().toString());
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  URI base() {
    return base;
  }

  /** Everything that the launcher has printed so far. */
  String says() {
    return read("launcher.log");
  }

  /** The server's own log, a JSON object a line. */
  String logs() {
    return read("logs/messages.log");
  }

  String token() {
    return read("api-token").strip();
  }

  /** The first account's, {@code admin}. */
  String adminPassword() {
    return read("admin-password").strip();
  }

  String databaseUrl() {
    String port = read("postgres/postmaster.pid").lines().skip(3).findFirst().orElseThrow().strip();
    return "jdbc:postgresql://127.0.0.1:" + port + "/relevo";
  }

  String databasePassword() {
    return read("database-password").strip();
  }

  private String read(String file) {
    try {
      return Files.readString(data.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A request by nobody in particular. */
  RequestSpecification visitor() {
    return given().baseUri(base.toString()).redirects().follow(false);
  }

  /** A request by the administrator, with JSON. */
  RequestSpecification admin() {
    return visitor().basePath("/api/v1").header("Authorization", "Bearer " + token()).contentType("application/json");
  }

  boolean isDown() {
    return !launcher.isAlive();
  }

  /** Kills the server process at once, as {@code kill -9} does, and waits until the launcher has noticed. */
  void kill() throws InterruptedException {
    ProcessHandle.of(serverProcess()).orElseThrow().destroyForcibly();
    if (!launcher.waitFor(60, TimeUnit.SECONDS)) throw new AssertionError("The launcher did not notice that its server is gone");
  }

  /** Lets the server process stand still until {@link #thaw}; the database goes on. */
  void freeze() {
    signal("STOP");
  }

  void thaw() {
    signal("CONT");
  }

  private void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, String.valueOf(serverProcess())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private long serverProcess() {
    Matcher process = SERVER.matcher(says());
    if (!process.find()) throw new AssertionError("The launcher names no server process: " + says());
    return Long.parseLong(process.group(1));
  }

  @Override
  public void close() {
    launcher.destroy();
    try {
      if (!launcher.waitFor(60, TimeUnit.SECONDS)) launcher.destroyForcibly();
    } catch (InterruptedException e) {
      launcher.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
