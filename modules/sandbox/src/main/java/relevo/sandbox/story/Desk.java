package relevo.sandbox.story;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import relevo.kernel.Egress;

/** A running desk as a story reaches it: over HTTP only. */
public final class Desk {

  private static final Duration DEADLINE = Duration.ofSeconds(20);

  private final Egress egress;
  private final String base;
  private final Map<String, String> headers;

  /** @param token the administrator's */
  public Desk(Egress egress, URI base, String token) {
    this.egress = egress;
    this.base = base.toString().replaceAll("/+$", "");
    headers = Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
    egress.trust(base);
  }

  public JsonObject get(String path) {
    return call("GET", path, null);
  }

  public JsonObject post(String path, JsonObject body) {
    return call("POST", path, body.toString().getBytes(StandardCharsets.UTF_8));
  }

  public JsonObject put(String path, JsonObject body) {
    return call("PUT", path, body.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** @param version of what is changed, as it was read */
  public JsonObject put(String path, JsonObject body, String version) {
    return call("PUT", path, body.toString().getBytes(StandardCharsets.UTF_8), matching(version));
  }

  /** @param version as above */
  public void remove(String path, String version) {
    call("DELETE", path, null, matching(version));
  }

  private Map<String, String> matching(String version) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("If-Match", '"' + version + '"');
    return all;
  }

  /** What time it is there. */
  public Instant now() {
    return Instant.parse(get("/demo/clock").getString("now"));
  }

  private JsonObject call(String method, String path, byte[] body) {
    return call(method, path, body, headers);
  }

  private JsonObject call(String method, String path, byte[] body, Map<String, String> with) {
    try {
      Egress.Answer answer = egress.send(new Egress.Call(method, URI.create(base + path), with, body, DEADLINE));
      if (answer.status() / 100 != 2) {
        throw new IllegalStateException(method + " " + path + " → " + answer.status() + " " + answer.body());
      }
      if (answer.body() == null || answer.body().isBlank()) return JsonValue.EMPTY_JSON_OBJECT;
      try (var reader = Json.createReader(new StringReader(answer.body()))) {
        return reader.readObject();
      }
    } catch (Egress.NotSent | Egress.Unanswered away) {
      throw new IllegalStateException(method + " " + path + " → " + away.getMessage(), away);
    }
  }
}
