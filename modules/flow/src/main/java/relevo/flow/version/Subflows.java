package relevo.flow.version;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import relevo.flow.definition.Problem;

/** Which flows call which, as their documents say: each must be there, and none may come back to itself. */
final class Subflows {

  private final Map<String, JsonObject> flows;

  /** @param flows all that would be live together, by name */
  Subflows(Map<String, JsonObject> flows) {
    this.flows = flows;
  }

  List<Problem> problems(String name) {
    List<Problem> problems = new ArrayList<>();
    calls(flows.get(name)).forEach((node, called) -> {
      if (!flows.containsKey(called)) {
        problems.add(new Problem(name, node,
            "llama al flujo «" + called + "», que no está publicado; publíquelo antes, o los dos juntos"));
        return;
      }
      List<String> way = way(called, name, new LinkedHashSet<>());
      if (way.isEmpty()) return;
      problems.add(new Problem(name, node, "los flujos se llaman en círculo: «" + name + "» → "
          + way.stream().map(each -> "«" + each + "»").collect(Collectors.joining(" → "))));
    });
    return problems;
  }

  /** From one flow to another by calls; empty if none leads there. */
  private List<String> way(String from, String to, Set<String> seen) {
    if (from.equals(to)) return List.of(to);
    if (!seen.add(from) || !flows.containsKey(from)) return List.of();
    for (String called : calls(flows.get(from)).values()) {
      List<String> rest = way(called, to, seen);
      if (rest.isEmpty()) continue;
      List<String> way = new ArrayList<>(List.of(from));
      way.addAll(rest);
      return way;
    }
    return List.of();
  }

  /** The flow that each node calls. */
  static Map<String, String> calls(JsonObject flow) {
    Map<String, String> calls = new TreeMap<>();
    if (!isObject(flow, "nodes")) return calls;
    JsonObject nodes = flow.getJsonObject("nodes");
    nodes.keySet().stream().filter(id -> isObject(nodes, id)).forEach(id -> {
      JsonObject node = nodes.getJsonObject(id);
      if (node.getString("type", "").equals("subflow") && node.containsKey("flow")) calls.put(id, node.getString("flow", ""));
    });
    return calls;
  }

  private static boolean isObject(JsonObject json, String name) {
    return json.containsKey(name) && json.get(name).getValueType() == ValueType.OBJECT;
  }
}
