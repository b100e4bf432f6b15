package relevo.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import relevo.sandbox.graph.Faults;
import relevo.sandbox.graph.FakeGraph;
import relevo.sandbox.graph.GraphAnswer;
import relevo.sandbox.graph.SentLog;

/** The fake Graph in a process of its own, for load tests: {@code GraphSink --port=9900}. */
public final class GraphSink {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int BACKLOG = 4096;

  private final SentLog log = new SentLog();
  private final FakeGraph graph = new FakeGraph(log, "SINK");
  private final HttpServer server;

  GraphSink(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
  }

  public static void main(String[] options) throws IOException {
    // the server writes head and body apart: without this each answer would wait for the other side's acknowledgement
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "4096");
    int port = 9900;
    for (String option : options) {
      if (option.startsWith("--port=")) port = Integer.parseInt(option.substring("--port=".length()));
    }
    GraphSink sink = new GraphSink(port);
    sink.start();
    System.out.println("Graph sink on http://127.0.0.1:" + sink.port());
  }

  void start() {
    server.start();
  }

  void stop() {
    server.stop(0);
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String path = exchange.getRequestURI().getPath();
    if (path.startsWith("/__sink/")) {
      control(exchange, path.substring("/__sink/".length()), body);
    } else if (exchange.getRequestMethod().equals("POST") && path.endsWith("/messages")) {
      answer(exchange, graph.post(body));
    } else if (exchange.getRequestMethod().equals("POST") && path.endsWith("/media")) {
      answer(exchange, graph.upload(exchange.getRequestHeaders().getFirst("Content-Type"), body));
    } else {
      say(exchange, 404, "application/json", "{\"error\":{\"message\":\"(#100) Unsupported request\",\"code\":100}}");
    }
  }

  private void answer(HttpExchange exchange, GraphAnswer answer) throws IOException {
    if (answer.dropped()) throw new IOException("The line goes dead on purpose");
    say(exchange, answer.status(), "application/json; charset=UTF-8", answer.body());
  }

  private void control(HttpExchange exchange, String what, byte[] body) throws IOException {
    switch (what) {
      case "stats" -> say(exchange, 200, "application/json", stats().toString());
      case "dump" -> say(exchange, 200, "text/plain; charset=UTF-8", log.dump());
      case "reset" -> reset(exchange);
      case "config" -> configure(exchange, body);
      default -> say(exchange, 404, "text/plain", "stats, dump, reset, config");
    }
  }

  private JsonObject stats() {
    return graph.tally.json().add("logged", log.size()).add("cfg", graph.faults().json()).build();
  }

  private void reset(HttpExchange exchange) throws IOException {
    log.reset();
    graph.tally.reset();
    say(exchange, 200, "application/json", "{\"ok\":true}");
  }

  private void configure(HttpExchange exchange, byte[] body) throws IOException {
    try (var reader = JSON.createReader(new ByteArrayInputStream(body.length == 0 ? new byte[] {'{', '}'} : body))) {
      Faults faults = graph.faults().with(reader.readObject());
      graph.become(faults);
      say(exchange, 200, "application/json", faults.json().toString());
    } catch (JsonException | IllegalArgumentException wrong) {
      say(exchange, 400, "text/plain; charset=UTF-8", wrong.getMessage());
    }
  }

  private static void say(HttpExchange exchange, int status, String type, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
