package relevo.outside;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A console's socket, as a browser has it, and all that came over it. */
final class LiveSocket implements WebSocket.Listener {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

  private final List<Map<String, Object>> frames = new CopyOnWriteArrayList<>();
  private final CompletableFuture<String> closed = new CompletableFuture<>();
  private final StringBuilder message = new StringBuilder();
  private WebSocket socket;

  /** @param query what follows the address, with its question mark */
  static LiveSocket open(URI desk, String query) {
    LiveSocket live = new LiveSocket();
    live.socket = CLIENT.newWebSocketBuilder().buildAsync(address(desk, query), live).join();
    Thread.ofVirtual().start(live::breathe);
    return live;
  }

  private void breathe() {
    for (Eventually.pause(SIGN_OF_LIFE); isOpen(); Eventually.pause(SIGN_OF_LIFE)) socket.sendText("{\"type\":\"ping\"}", true);
  }

  /** The status with which the desk refuses to open one. */
  static int refused(URI desk, String query, String origin) {
    try {
      WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
      if (origin != null) builder.header("Origin", origin);
      builder.buildAsync(address(desk, query), new WebSocket.Listener() {}).join().abort();
      return 101;
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof WebSocketHandshakeException refusal) return refusal.getResponse().statusCode();
      throw failure;
    }
  }

  private static URI address(URI desk, String query) {
    return URI.create("ws://" + desk.getAuthority() + "/ws" + query);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    message.append(part);
    if (last) {
      message.toString().lines().forEach(line -> frames.add(JsonPath.from(line).getMap("")));
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code + " " + reason);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    closed.complete("cut");
  }

  void say(String frame) {
    socket.sendText(frame, true).join();
  }

  void looksAt(String conversation, String mode) {
    say("{\"type\":\"look\",\"conversation\":\"%s\",\"mode\":\"%s\"}".formatted(conversation, mode));
  }

  /** Cuts the line, as a network does: no good-bye. */
  void cut() {
    socket.abort();
  }

  void close() {
    socket.sendClose(WebSocket.NORMAL_CLOSURE, "");
  }

  List<Map<String, Object>> frames(String type) {
    return frames.stream().filter(frame -> frame.get("type").equals(type)).toList();
  }

  /** The events of one conversation, in the order in which they came. */
  List<String> eventsOf(String conversation) {
    return frames("event").stream().filter(frame -> conversation.equals(frame.get("conversation"))).map(frame -> (String) frame.get("event")).toList();
  }

  Map<String, Object> await(String type, Predicate<Map<String, Object>> fits) {
    return Eventually.get("a frame " + type, () -> frames(type).stream().filter(fits).findFirst(), Optional::isPresent).orElseThrow();
  }

  String cursor() {
    return (String) frames.stream().filter(frame -> frame.containsKey("cursor")).toList().getLast().get("cursor");
  }

  /** The code and the reason. */
  String awaitClosed() {
    return closed.orTimeout(Duration.ofSeconds(30).toSeconds(), TimeUnit.SECONDS).join();
  }

  boolean isOpen() {
    return !closed.isDone();
  }
}
