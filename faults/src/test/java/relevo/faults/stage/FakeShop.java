package relevo.faults.stage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;

/** A shop that knows every order, takes a moment to find it, and tells of each what it tells of no other. */
final class FakeShop implements AutoCloseable {

  private static final Duration MOMENT = Duration.ofMillis(300);

  private final HttpServer server;

  FakeShop() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_024);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/orders/", FakeShop::tell);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private static void tell(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Patience.pause(MOMENT);
    byte[] order = "{\"status\":\"en camino\",\"carrier\":\"Correo %s\"}".formatted(path.substring(path.lastIndexOf('/') + 1))
        .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, order.length);
    exchange.getResponseBody().write(order);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
