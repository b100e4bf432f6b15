package relevo.flow.connector;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One call of another system, as a job keeps it: the secret by its name only. {@code url} is null where the values made no
 * sound address: nothing is then sent, and the call has failed. {@code body}, {@code secret} and {@code idempotencyKey} may be
 * null; {@code saves} leads from fields of the answer, or JSON Pointers into it, to variables.
 */
public record Asked(
    String method, String url, Map<String, String> headers, String body, SecretUse secret, int timeoutSeconds, int retries,
    String idempotencyKey, List<Integer> missing, List<Integer> refused, int largestAnswerBytes, Map<String, String> saves) {

  public Asked {
    headers = headers == null ? Map.of() : Map.copyOf(headers);
    missing = missing == null ? List.of() : List.copyOf(missing);
    refused = refused == null ? List.of() : List.copyOf(refused);
    saves = saves == null ? Map.of() : Map.copyOf(saves);
  }

  /** The same for the same step of the same message, however often its job is run. */
  public static String key(UUID conversation, UUID message, String node) {
    String step = conversation + "/" + message + "/" + node;
    return UUID.nameUUIDFromBytes(step.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** True if asking twice does no more than asking once. */
  boolean bearsRepetition() {
    return method.equals("GET") || idempotencyKey != null;
  }
}
