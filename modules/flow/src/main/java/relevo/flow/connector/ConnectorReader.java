package relevo.flow.connector;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns JSON of the right form into a connector. */
final class ConnectorReader {

  static final int LARGEST_ANSWER = 65_536;
  static final int LONGEST_SECONDS = 10;

  private static final List<Integer> MISSING = List.of(404);
  private static final List<Integer> REFUSED = List.of(400, 401, 403, 409, 422);

  private final JsonObject json;

  ConnectorReader(JsonObject json) {
    this.json = json;
  }

  Connector connector() {
    return new Connector(json.getString("method"), Address.of(json.getString("url")), headers(), json.get("body"), secret(),
        json.getInt("timeoutSeconds", LONGEST_SECONDS), json.getInt("retries", 0), json.getBoolean("idempotencyKey", false),
        statuses("missing", MISSING), statuses("refused", REFUSED), json.getInt("largestAnswerBytes", LARGEST_ANSWER));
  }

  private Map<String, Stencil> headers() {
    Map<String, Stencil> headers = new LinkedHashMap<>();
    if (json.containsKey("headers")) {
      json.getJsonObject("headers").forEach((name, value) -> headers.put(name, Stencil.of(((JsonString) value).getString())));
    }
    return headers;
  }

  private SecretUse secret() {
    JsonObject secret = json.getJsonObject("secret");
    return secret == null ? null : new SecretUse(secret.getString("header"), secret.getString("value"), secret.getString("name"));
  }

  private List<Integer> statuses(String name, List<Integer> otherwise) {
    if (!json.containsKey(name)) return otherwise;
    return json.getJsonArray(name).getValuesAs(JsonNumber.class).stream().map(JsonNumber::intValue).toList();
  }
}
