package relevo.sandbox.zendesk;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Files that wait for the comment they belong to: an hour, and for one comment. */
class Uploads {

  static final int LARGEST = 50 << 20;

  private static final Duration USABLE = Duration.ofMinutes(60);
  private static final int MOST = 200;

  private record Waiting(JsonObject attachment, Instant since) {}

  private final Map<String, Waiting> waiting = new LinkedHashMap<>();

  synchronized String keep(JsonObject attachment, Instant now) {
    if (waiting.size() >= MOST) waiting.remove(waiting.keySet().iterator().next());
    String token = UUID.randomUUID().toString().replace("-", "");
    waiting.put(token, new Waiting(attachment, now));
    return token;
  }

  synchronized boolean has(String token, Instant now) {
    Waiting file = waiting.get(token);
    return file != null && file.since().plus(USABLE).isAfter(now);
  }

  synchronized JsonObject take(String token) {
    return waiting.remove(token).attachment();
  }
}
