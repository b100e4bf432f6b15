package relevo.flow.version;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A piece of JSON as its single values by path, such as {@code options.pagar.title.es}; what has an {@code id} goes by it. */
final class Leaves {

  private final Map<String, JsonValue> values = new LinkedHashMap<>();

  private Leaves() {}

  static Map<String, JsonValue> of(JsonObject json) {
    Leaves leaves = new Leaves();
    json.forEach(leaves::add);
    return leaves.values;
  }

  private void add(String path, JsonValue value) {
    switch (value) {
      case JsonObject object when !object.isEmpty() -> object.forEach((name, member) -> add(path + "." + name, member));
      case JsonArray array when isNamed(array) -> named(path, array);
      case JsonArray array when array.stream().anyMatch(JsonObject.class::isInstance) -> {
        for (int place = 0; place < array.size(); place++) add(path + "." + (place + 1), array.get(place));
      }
      default -> values.put(path, value);
    }
  }

  /** Its order counts too: it is a value of its own. */
  private void named(String path, JsonArray array) {
    values.put(path, Json.createValue(array.stream().map(Leaves::id).collect(Collectors.joining(", "))));
    array.forEach(each -> each.asJsonObject().forEach((name, member) -> {
      if (!name.equals("id")) add(path + "." + id(each) + "." + name, member);
    }));
  }

  private static boolean isNamed(JsonArray array) {
    return !array.isEmpty() && array.stream().allMatch(each -> each instanceof JsonObject object && object.get("id") instanceof JsonString)
        && array.stream().map(Leaves::id).distinct().count() == array.size();
  }

  private static String id(JsonValue value) {
    return value.asJsonObject().getString("id");
  }
}
