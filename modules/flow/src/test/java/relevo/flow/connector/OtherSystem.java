package relevo.flow.connector;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A server that gives the answers it was told to give, one after the other, and the last one for ever; status 0 hangs up. */
final class OtherSystem implements AutoCloseable {

  /** What it was asked; header names as Java's own server spells them. */
  record Heard(String method, String path, Map<String, List<String>> headers, String body) {}

  private record Answer(int status, String body, long afterMillis) {}

  final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final HttpServer server;

  OtherSystem() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  OtherSystem answers(int status, String body) {
    return answersLate(status, body, 0);
  }

  OtherSystem answersLate(int status, String body, long millis) {
    answers.add(new Answer(status, body, millis));
    return this;
  }

  String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange http) throws IOException {
    String body = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    heard.add(new Heard(http.getRequestMethod(), http.getRequestURI().toString(), Map.copyOf(http.getRequestHeaders()), body));
    Answer answer = answers.size() > 1 ? answers.remove() : answers.element();
    LockSupport.parkNanos(answer.afterMillis() * 1_000_000);
    if (answer.status() != 0) {
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      http.getResponseHeaders().add("Location", "/elsewhere");
      http.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      http.getResponseBody().write(bytes);
    }
    http.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
