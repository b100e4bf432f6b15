package relevo.faults.stage;

import jakarta.json.JsonObject;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a console hears. */
final class ConsoleLine implements WebSocket.Listener {

  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

  private final List<JsonObject> frames = new CopyOnWriteArrayList<>();
  private final StringBuilder message = new StringBuilder();
  private volatile String end;
  private WebSocket socket;

  ConsoleLine over(WebSocket line) {
    socket = line;
    Thread.ofVirtual().start(this::breathe);
    return this;
  }

  private void breathe() {
    while (end == null) {
      Patience.pause(SIGN_OF_LIFE);
      socket.sendText("{\"type\":\"ping\"}", true);
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    message.append(part);
    if (last) {
      message.toString().lines().forEach(line -> frames.add(AgentAtDesk.json(line)));
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    end = code + " " + reason;
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    end = "cut";
  }

  void looksAt(String conversation, String mode) {
    socket.sendText("{\"type\":\"look\",\"conversation\":\"%s\",\"mode\":\"%s\"}".formatted(conversation, mode), true).join();
  }

  /** Null while it is open. */
  String end() {
    return end;
  }

  boolean heard(Duration patience, Predicate<JsonObject> frame) {
    return Patience.until(patience, () -> frames.stream().anyMatch(frame));
  }

  /** The events of each conversation, in the order in which they came. */
  Map<String, List<String>> conversations() {
    return frames.stream().filter(frame -> frame.getString("type").equals("event") && frame.containsKey("conversation"))
        .collect(Collectors.groupingBy(frame -> frame.getString("conversation"), LinkedHashMap::new,
            Collectors.mapping(frame -> frame.getString("event"), Collectors.toList())));
  }
}
