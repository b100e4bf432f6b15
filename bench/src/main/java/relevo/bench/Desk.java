package relevo.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product as shipped, in processes of its own: launcher, PostgreSQL and server, on the flow made for benchmarks. */
final class Desk implements AutoCloseable {

  private static final Pattern TICKETS = Pattern.compile("(?m)^relevo_tickets_open(?:\\{[^}]*\\})? ([0-9.E]+)");

  private final JavaChild launcher;
  private final int port;
  private final Path data;
  private final double startSeconds;

  private Desk(JavaChild launcher, int port, Path data, double startSeconds) {
    this.launcher = launcher;
    this.port = port;
    this.data = data;
    this.startSeconds = startSeconds;
  }

  /** What is started, where it keeps its data, and where it finds WhatsApp. */
  record Setting(Path wlp, Path project, Path data, String graph) {}

  static Desk start(Setting setting) throws IOException {
    return start(setting, Map.of());
  }

  /** @param more of the configuration, by the names of its variables */
  static Desk start(Setting setting, Map<String, String> more) throws IOException {
    int port = freePort();
    Map<String, String> environment = new HashMap<>(more);
    environment.putAll(Map.of("RELEVO_HTTP_PORT", String.valueOf(port), "RELEVO_DATA_DIR",
        setting.data().toString(), "RELEVO_FLOW", "bench", "RELEVO_META_MPS", "0", "RELEVO_META_PAIR_SECONDS", "0",
        "RELEVO_META_GRAPH_URL", setting.graph()));
    long begin = System.nanoTime();
    JavaChild launcher = JavaChild.start(environment, "relevo.launcher.Launcher", setting.wlp().toString(),
        setting.project().toString());
    try {
      launcher.awaitLine("Relevo is ready");
    } catch (IOException failure) {
      launcher.close();
      throw failure;
    }
    return new Desk(launcher, port, setting.data(), (System.nanoTime() - begin) / 1e9);
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  int port() {
    return port;
  }

  String api() {
    return "http://127.0.0.1:" + port + "/api/v1";
  }

  String token() throws IOException {
    return Files.readString(data.resolve("api-token")).strip();
  }

  double startSeconds() {
    return startSeconds;
  }

  Usage serverUsage() {
    return launcher.handle().children().filter(Desk::isJava).map(server -> Usage.of(server.pid()))
        .reduce(new Usage(0, 0), Usage::plus);
  }

  Inside inside() throws IOException {
    return Inside.of(launcher.handle().children().filter(Desk::isJava).findFirst().orElseThrow().pid());
  }

  Usage databaseUsage() throws IOException {
    return Usage.of(Long.parseLong(postmaster().getFirst().strip()));
  }

  private static boolean isJava(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("java");
  }

  /** The server that the desk itself uses, as its owner. */
  Yardstick.Server database() throws IOException {
    String password = Files.readString(data.resolve("database-password")).strip();
    return new Yardstick.Server(Integer.parseInt(postmaster().get(3).strip()), "postgres", password);
  }

  private List<String> postmaster() throws IOException {
    return Files.readAllLines(data.resolve("postgres/postmaster.pid"));
  }

  /** Waits until it counts so many open tickets, for as long as its figure may be behind. */
  long awaitTickets(long expected) throws IOException, InterruptedException {
    long open = ticketsOpen();
    for (int i = 0; i < 24 && open != expected; i++) {
      Thread.sleep(500);
      open = ticketsOpen();
    }
    return open;
  }

  private long ticketsOpen() throws IOException, InterruptedException {
    Matcher figure = TICKETS.matcher(Http.get("http://127.0.0.1:" + port + "/metrics"));
    if (!figure.find()) throw new IOException("The desk does not say how many tickets are open");
    return (long) Double.parseDouble(figure.group(1));
  }

  @Override
  public void close() {
    launcher.close();
  }
}
