package relevo.flow.connector;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One HTTP operation of another system, as a flow document describes it. */
public record Connector(
    String method, Address url, Map<String, Stencil> headers, JsonValue body, SecretUse secret, int timeoutSeconds, int retries,
    boolean idempotencyKey, List<Integer> missing, List<Integer> refused, int largestAnswerBytes) {

  /**
   * Reads one of the right form.
   *
   * @throws com.samskivert.mustache.MustacheException if a place is not closed, or is more than a name
   */
  public static Connector of(JsonObject json) {
    return new ConnectorReader(json).connector();
  }

  /**
   * What its form alone cannot tell, in sentences for whoever wrote it.
   *
   * @param settings the operator's, which may stand for a host
   */
  public static List<String> problems(JsonObject json, Set<String> settings) {
    return ConnectorCheck.problems(json, settings);
  }

  /** True if it changes nothing over there. */
  public boolean reads() {
    return method.equals("GET");
  }

  /** The names between braces, wherever they stand. */
  public Set<String> places() {
    Set<String> places = new TreeSet<>(url.stencil().places());
    headers.values().forEach(value -> places.addAll(value.places()));
    if (body != null) places.addAll(JsonStencil.places(body));
    return places;
  }

  /**
   * The call that these values make.
   *
   * @param saves from fields of the answer, or JSON Pointers into it, to variables
   * @param key what {@link Asked#key} says of this step; goes along only if the connector wants it to
   */
  public Asked asked(Values values, Map<String, String> saves, String key) {
    Map<String, String> filled = new LinkedHashMap<>();
    headers.forEach((name, value) -> filled.put(name, HeaderLine.of(value.filled(values::of))));
    return new Asked(method, url.filled(values), filled, body == null ? null : JsonStencil.filled(body, values).toString(), secret,
        timeoutSeconds, retries, idempotencyKey ? key : null, missing, refused, largestAnswerBytes, saves);
  }
}
