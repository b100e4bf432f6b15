package relevo.messaging.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A vendor's server: writes down what it is asked and answers as it is told, or hangs up. */
public final class RecordingVendor implements AutoCloseable {

  /** One request. */
  public record Asked(String method, String path, String authorization, String body) {}

  public final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile int status = 200;
  private volatile String body = "{}";

  public RecordingVendor() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** @param newStatus 0 hangs up without an answer */
  public void answers(int newStatus, String newBody) {
    status = newStatus;
    body = newBody;
  }

  private void answer(HttpExchange http) throws IOException {
    asked.add(new Asked(http.getRequestMethod(), http.getRequestURI().toString(), http.getRequestHeaders().getFirst("Authorization"),
        new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    if (status != 0) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      http.sendResponseHeaders(status, bytes.length);
      http.getResponseBody().write(bytes);
    }
    http.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
