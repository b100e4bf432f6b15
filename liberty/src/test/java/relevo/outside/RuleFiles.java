package relevo.outside;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Map;

/** Rule files as the API takes them. */
final class RuleFiles {

  private RuleFiles() {}

  /** The body of a request with these files, and nothing else. */
  static String of(Map<String, String> texts) {
    JsonArrayBuilder files = Json.createArrayBuilder();
    texts.forEach((name, text) -> files.add(Json.createObjectBuilder().add("name", name).add("text", text)));
    return Json.createObjectBuilder().add("files", files).build().toString();
  }

  static String of(String text) {
    return of(Map.of("triggers/prueba.drl", text));
  }
}
