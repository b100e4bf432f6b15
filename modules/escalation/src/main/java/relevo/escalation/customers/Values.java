package relevo.escalation.customers;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads attributes out of what a vendor answered. */
public final class Values {

  private Values() {}

  /** Every attribute at its JSON pointer (RFC 6901); what is not there is left out. */
  public static Map<String, String> at(Map<String, String> pointers, JsonStructure record) {
    Map<String, String> found = new LinkedHashMap<>();
    pointers.forEach((name, pointer) -> {
      String text = text(at(pointer, record));
      if (text != null) found.put(name, text);
    });
    return found;
  }

  /** Every attribute in its field of one object; what is not there is left out. */
  public static Map<String, String> in(Map<String, String> fields, JsonObject record) {
    Map<String, String> found = new LinkedHashMap<>();
    fields.forEach((name, field) -> {
      String text = text(record.get(field));
      if (text != null) found.put(name, text);
    });
    return found;
  }

  /** Null if nothing is there. */
  public static JsonValue at(String pointer, JsonStructure record) {
    try {
      return Json.createPointer(pointer).getValue(record);
    } catch (JsonException nothingThere) {
      return null;
    }
  }

  public static boolean isPointer(String text) {
    return text.isEmpty() || text.startsWith("/");
  }

  /** Lists as {@code a;b}, which is how we write tags; null for what is no value. */
  public static String text(JsonValue value) {
    return switch (value) {
      case null -> null;
      case JsonString string -> string.getString();
      case JsonArray list -> list.stream().map(Values::text).filter(Objects::nonNull).collect(Collectors.joining(";"));
      case JsonObject ignored -> null;
      default -> value.getValueType() == JsonValue.ValueType.NULL ? null : value.toString();
    };
  }
}
