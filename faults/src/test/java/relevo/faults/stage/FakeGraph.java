package relevo.faults.stage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import relevo.faults.history.Send;
import relevo.faults.history.SendLog;

/** Meta's Graph: takes messages or refuses them, and logs each before it answers. */
final class FakeGraph implements AutoCloseable {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String TAKEN = "{\"messaging_product\":\"whatsapp\",\"messages\":[{\"id\":\"wamid.GRAPH%d\"}]}";
  private static final String ERROR = "{\"error\":{\"message\":\"(#%1$d) on purpose\",\"type\":\"OAuthException\",\"code\":%1$d}}";

  /** What it says: a status, and below that a code of Meta's; {@code taken} whether the customer gets the message all the same. */
  record Mood(int status, int code, boolean taken) {

    static final Mood GOOD = new Mood(200, 0, true);

    static Mood refusing(int status, int code) {
      return new Mood(status, code, false);
    }

    /** The customer gets the message, the desk an error. */
    static Mood lying() {
      return new Mood(500, 131000, true);
    }
  }

  private final HttpServer server;
  private final Path log;
  private final Consumer<Send> taken;
  private final AtomicInteger last = new AtomicInteger();
  private final AtomicInteger refusals = new AtomicInteger();
  private volatile Supplier<Mood> mood = () -> Mood.GOOD;
  private volatile Duration delay = Duration.ZERO;

  /** @param taken told of each message that a customer gets */
  FakeGraph(Path log, Consumer<Send> taken) throws IOException {
    this.log = log;
    this.taken = taken;
    System.setProperty("sun.net.httpserver.nodelay", "true");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_024);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  int refusals() {
    return refusals.get();
  }

  void feel(Supplier<Mood> wanted) {
    mood = wanted;
  }

  /** It takes a message at once, and says so only after a while. */
  void answerAfter(Duration wanted) {
    delay = wanted;
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    JsonObject message = JSON.createReader(new StringReader(body)).readObject();
    if (message.containsKey("status") || message.containsKey("typing_indicator")) say(exchange, 200, "{\"success\":true}");
    else take(exchange, message);
  }

  private void take(HttpExchange exchange, JsonObject message) throws IOException {
    Mood present = mood.get();
    Send send = new Send(Micros.now(), message.getString("to", message.getString("recipient", "")),
        message.getString("biz_opaque_callback_data", ""), present.taken() ? 200 : present.status(),
        !message.containsKey("template"), text(message));
    synchronized (this) {
      SendLog.append(log, send);
    }
    if (present.taken()) taken.accept(send);
    if (present != Mood.GOOD) refusals.incrementAndGet();
    Patience.pause(delay);
    say(exchange, present.status(),
        present.status() == 200 ? TAKEN.formatted(last.incrementAndGet()) : ERROR.formatted(present.code()));
  }

  /** The words of a text, or those above buttons and lists. */
  private static String text(JsonObject message) {
    if (message.containsKey("text")) return message.getJsonObject("text").getString("body", "");
    if (message.containsKey("interactive")) return message.getJsonObject("interactive").getJsonObject("body").getString("text", "");
    return "";
  }

  private static void say(HttpExchange exchange, int status, String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
