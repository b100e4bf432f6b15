package relevo.flow.version;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import relevo.flow.definition.DeskTexts;

/**
 * What is different between two versions of a flow, or of the desk's own texts: node by node, or sentence by sentence.
 *
 * @param flow what changed in the document as a whole
 * @param summary the same in Spanish, a sentence each
 */
public record FlowChanges(List<NodeChange> added, List<NodeChange> removed, List<Changed> changed, List<FieldChange> flow,
    List<String> summary) {

  /** A node that is only in one of them; {@code type} is null for a sentence. */
  public record NodeChange(String node, String type, JsonObject content) {}

  /** A node that is in both. */
  public record Changed(String node, String type, List<FieldChange> fields) {}

  /** One value by its path, such as {@code text.es} or {@code options.pagar.next}; null where it is not there. */
  public record FieldChange(String field, JsonValue before, JsonValue after) {}

  private static final Set<String> NOT_COMPARED = Set.of("nodes", "version", "$schema");

  static FlowChanges between(String name, JsonObject before, JsonObject after) {
    boolean texts = name.equals(DeskTexts.NAME);
    FlowChanges changes = new FlowChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    if (!texts) changes.flow.addAll(fields(whole(before), whole(after)));
    changes.nodes(texts ? before : nodes(before), texts ? after : nodes(after));
    changes.summary.addAll(new ChangeWords(texts ? "la frase" : "el nodo").of(changes));
    return changes;
  }

  private void nodes(JsonObject before, JsonObject after) {
    Set<String> ids = new LinkedHashSet<>(after.keySet());
    ids.addAll(before.keySet());
    for (String id : ids) {
      JsonObject old = node(before, id);
      JsonObject now = node(after, id);
      if (old == null) added.add(new NodeChange(id, type(now), now));
      else if (now == null) removed.add(new NodeChange(id, type(old), old));
      else if (!old.equals(now)) change(id, old, now);
    }
  }

  private void change(String id, JsonObject old, JsonObject now) {
    List<FieldChange> fields = fields(Leaves.of(old), Leaves.of(now));
    if (!fields.isEmpty()) changed.add(new Changed(id, type(now), fields));
  }

  private static List<FieldChange> fields(Map<String, JsonValue> before, Map<String, JsonValue> after) {
    Set<String> paths = new LinkedHashSet<>(after.keySet());
    paths.addAll(before.keySet());
    return paths.stream().filter(path -> !Objects.equals(before.get(path), after.get(path)))
        .map(path -> new FieldChange(path, before.get(path), after.get(path))).toList();
  }

  private static Map<String, JsonValue> whole(JsonObject flow) {
    Map<String, JsonValue> whole = new TreeMap<>(Leaves.of(flow));
    whole.keySet().removeIf(path -> NOT_COMPARED.contains(path.split("\\.")[0]));
    return whole;
  }

  private static JsonObject nodes(JsonObject flow) {
    return flow.get("nodes") instanceof JsonObject nodes ? nodes : JsonValue.EMPTY_JSON_OBJECT;
  }

  private static JsonObject node(JsonObject nodes, String id) {
    return nodes.get(id) instanceof JsonObject node ? node : null;
  }

  private static String type(JsonObject node) {
    return node.getString("type", null);
  }
}
