package relevo.flow.twilio;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which nodes lead to which, as their documents say it. */
final class Ways {

  private static final Set<String> LEADING = Set.of("next", "otherwise", "found", "missing", "failed", "done", "refused");

  private Ways() {}

  /** All to which one can come from these; themselves among them. */
  static Set<String> from(Set<String> starts, Map<String, JsonObject> nodes) {
    Set<String> reached = new LinkedHashSet<>(starts);
    Deque<String> ahead = new ArrayDeque<>(starts);
    while (!ahead.isEmpty()) {
      Set<String> next = new LinkedHashSet<>();
      collect(nodes.get(ahead.remove()), next);
      next.stream().filter(nodes::containsKey).filter(reached::add).forEach(ahead::add);
    }
    return reached;
  }

  private static void collect(JsonValue value, Set<String> next) {
    if (value instanceof JsonObject object) {
      object.forEach((name, each) -> {
        if (LEADING.contains(name) && each instanceof JsonString id) next.add(id.getString());
        collect(each, next);
      });
    } else if (value != null && value.getValueType() == JsonValue.ValueType.ARRAY) {
      value.asJsonArray().forEach(each -> collect(each, next));
    }
  }
}
