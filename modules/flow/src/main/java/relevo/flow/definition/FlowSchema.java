package relevo.flow.definition;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** The published form of flow documents: {@code flow.schema.json} is what is applied here, not a copy of it. */
final class FlowSchema {

  private static final JsonObject SCHEMA = read();

  private FlowSchema() {}

  static List<Problem> problems(String document, JsonObject flow) {
    List<Problem> problems = new ArrayList<>();
    new JsonSchema(SCHEMA).check(flow, (path, sentence) -> problems.add(problem(document, path, sentence)));
    return problems;
  }

  private static Problem problem(String document, List<String> path, String sentence) {
    boolean inNode = path.size() > 1 && path.getFirst().equals("nodes");
    List<String> rest = inNode ? path.subList(2, path.size()) : path;
    return new Problem(document, inNode ? path.get(1) : null,
        (rest.isEmpty() ? "" : "en «" + String.join(".", rest) + "» ") + sentence);
  }

  private static JsonObject read() {
    try (JsonReader reader = Json.createReader(new StringReader(Shipped.schema()))) {
      return reader.readObject();
    }
  }
}
