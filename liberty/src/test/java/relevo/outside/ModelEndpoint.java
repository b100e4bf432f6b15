package relevo.outside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A language model as the desk sees it: answers every question as it is told, or never. */
final class ModelEndpoint implements AutoCloseable {

  /** What it may say, and nothing more. */
  static final String SOUND = "{\"mood\":-0.9,\"topic\":\"sales\",\"wantsHuman\":true,\"language\":\"es\"}";

  final List<String> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile int status = 200;
  private volatile String body = "";
  private volatile String heard = "";
  private volatile boolean silent;

  ModelEndpoint() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  /** Takes every question from now on, and answers none. */
  void keepsSilent() {
    silent = true;
  }

  void answers(int newStatus, String newBody) {
    status = newStatus;
    body = newBody;
    silent = false;
  }

  /** What every voice says from now on. */
  void hears(String words) {
    heard = "{\"text\":" + Json.createValue(words) + "}";
  }

  /** A chat completion whose message is this. */
  static String saying(String content) {
    return "{\"choices\":[{\"index\":0,\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\",\"content\":" + Json.createValue(content) + "}}]}";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      if (silent) end.await();
      boolean voice = exchange.getRequestURI().getPath().endsWith("/audio/transcriptions");
      byte[] bytes = (voice ? heard : body).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
