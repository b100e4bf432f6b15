package relevo.flow.model;

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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import relevo.kernel.Egress;

/** An endpoint that answers as it is told, and remembers what it was asked. */
public final class FakeModel implements AutoCloseable {

  /** One request: path with query, the key in either header, the body. */
  public record Asked(String path, String authorization, String apiKey, String body) {}

  /** What to answer, and after how long. */
  public record Answer(int status, String body, long millis) {}

  public static final String CALM = "{\"mood\":0.2,\"topic\":\"sales\",\"wantsHuman\":false,\"language\":\"pt\"}";

  public final List<Asked> asked = new CopyOnWriteArrayList<>();
  final CountedCalls counted = new CountedCalls();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile Function<Asked, Answer> answering = asked -> new Answer(200, saying(CALM), 0);

  public FakeModel() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  public void answers(Function<Asked, Answer> how) {
    answering = how;
  }

  public void answers(String body) {
    answering = asked -> new Answer(200, body, 0);
  }

  /** A chat completion whose message is this. */
  public static String saying(String content) {
    return "{\"id\":\"x\",\"choices\":[{\"index\":0,\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\",\"content\":"
        + Json.createValue(content) + "}}]}";
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  public SecondOpinion opinions() {
    return opinions(ModelSettings.of(url(), "secreto", "mini", "openai"));
  }

  SecondOpinion opinions(ModelSettings settings) {
    SecondOpinion opinions = new SecondOpinion();
    opinions.settings = settings;
    opinions.egress = Egress.open();
    opinions.figures = counted;
    opinions.trustTheModel();
    return opinions;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Asked request = new Asked(exchange.getRequestURI().toString(), exchange.getRequestHeaders().getFirst("Authorization"),
          exchange.getRequestHeaders().getFirst("api-key"), new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      asked.add(request);
      Answer answer = answering.apply(request);
      Thread.sleep(answer.millis());
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
