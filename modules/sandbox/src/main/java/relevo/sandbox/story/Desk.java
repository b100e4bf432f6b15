package relevo.sandbox.story;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import relevo.kernel.Egress;

/** A running desk as a story reaches it: over HTTP only. */
final class Desk {

  private static final Duration DEADLINE = Duration.ofSeconds(20);

  private final Egress egress;
  private final String base;
  private final Map<String, String> headers;

  Desk(Egress egress, URI base, String token) {
    this.egress = egress;
    this.base = base.toString().replaceAll("/+$", "");
    headers = Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
    egress.trust(base);
  }

  JsonObject get(String path) {
    return call("GET", path, null);
  }

  JsonObject post(String path, JsonObject body) {
    return call("POST", path, body.toString().getBytes(StandardCharsets.UTF_8));
  }

  private JsonObject call(String method, String path, byte[] body) {
    try {
      Egress.Answer answer = egress.send(new Egress.Call(method, URI.create(base + path), headers, body, DEADLINE));
      if (answer.status() / 100 != 2) {
        throw new IllegalStateException(method + " " + path + " → " + answer.status() + " " + answer.body());
      }
      try (var reader = Json.createReader(new StringReader(answer.body()))) {
        return reader.readObject();
      }
    } catch (Egress.NotSent | Egress.Unanswered away) {
      throw new IllegalStateException(method + " " + path + " → " + away.getMessage(), away);
    }
  }
}
