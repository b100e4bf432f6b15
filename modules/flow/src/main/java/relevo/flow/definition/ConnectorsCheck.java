package relevo.flow.definition;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import relevo.flow.connector.Connector;

/** What the form cannot tell of the connectors that a document describes. */
final class ConnectorsCheck {

  /** What the operator sets and may stand for a host. */
  private static final Set<String> SETTINGS = Set.of("tienda");

  private ConnectorsCheck() {}

  static List<Problem> problems(String document, JsonObject flow) {
    List<Problem> problems = new ArrayList<>();
    if (!flow.containsKey("connectors")) return problems;
    flow.getJsonObject("connectors").forEach((name, json) -> Connector.problems(json.asJsonObject(), SETTINGS).forEach(sentence ->
        problems.add(new Problem(document, null, "conector «" + name + "»: " + sentence))));
    return problems;
  }
}
