package relevo.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A desk that says yes to every message but the first few, and remembers what it said yes to. */
class FakeDesk implements AutoCloseable {

  private static final Pattern MESSAGE = Pattern.compile("wamid\\.BENCH(\\d+)N(\\d+)");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger refusals;
  final List<String> heard = new ArrayList<>();

  FakeDesk(int refusals) throws IOException {
    this.refusals = new AtomicInteger(refusals);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/webhooks/meta", this::answer);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    Matcher message = MESSAGE.matcher(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    boolean refuse = refusals.getAndDecrement() > 0;
    if (!refuse && message.find()) {
      synchronized (heard) {
        heard.add(message.group(1) + "/" + message.group(2));
      }
    }
    exchange.sendResponseHeaders(refuse ? 503 : 200, 2);
    exchange.getResponseBody().write(new byte[] {'O', 'K'});
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
