package relevo.outside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A collector of traces, as OpenTelemetry's protocol has it over HTTP and in JSON; it takes nothing that the protocol does not allow. */
final class Collector implements AutoCloseable {

  private final HttpServer server;
  private final List<JsonObject> spans = new CopyOnWriteArrayList<>();
  private final List<String> bodies = new CopyOnWriteArrayList<>();

  Collector() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/traces", this::take);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    boolean fits = exchange.getRequestMethod().equals("POST") && exchange.getRequestHeaders().getFirst("Content-Type").startsWith("application/json")
        && "sesame".equals(exchange.getRequestHeaders().getFirst("X-Key"));
    if (fits) {
      bodies.add(body);
      read(body);
    }
    byte[] answer = "{}".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(fits ? 200 : 400, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private void read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      for (JsonValue resource : reader.readObject().getJsonArray("resourceSpans")) {
        for (JsonValue scope : resource.asJsonObject().getJsonArray("scopeSpans")) {
          JsonArray some = scope.asJsonObject().getJsonArray("spans");
          some.forEach(span -> spans.add(span.asJsonObject()));
        }
      }
    }
  }

  /** The steps of a trace that have come so far. */
  List<JsonObject> of(String trace) {
    return spans.stream().filter(span -> span.getString("traceId").equals(trace)).toList();
  }

  Stream<JsonObject> named(String name) {
    return spans.stream().filter(span -> span.getString("name").equals(name));
  }

  /** Everything that was ever brought, as it came. */
  String everything() {
    return String.join("\n", bodies);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
