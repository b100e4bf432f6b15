package relevo.integration.vendor;

import java.util.Map;

/** What we answer to another system's call; {@code type} and {@code body} may be null. */
public record Reaction(int status, String type, String body, Map<String, String> headers) {

  public static Reaction status(int status) {
    return new Reaction(status, null, null, Map.of());
  }

  public static Reaction json(String body) {
    return new Reaction(200, "application/json", body, Map.of());
  }

  public static Reaction text(String body) {
    return new Reaction(200, "text/plain;charset=UTF-8", body, Map.of());
  }

  public static Reaction page(int status, String html) {
    return new Reaction(status, "text/html;charset=UTF-8", html, Map.of());
  }
}
