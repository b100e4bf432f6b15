package relevo.flow.definition;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The part of JSON Schema that {@code flow.schema.json} uses: type, enum, const, required, properties,
 * additionalProperties, items, minItems, maxItems, minProperties, maxProperties, minLength, pattern, minimum, maximum, $ref, allOf, if/then. A
 * keyword beyond these is an error.
 */
final class JsonSchema {

  private final JsonObject root;
  private BiConsumer<List<String>, String> problems;

  JsonSchema(JsonObject root) {
    this.root = root;
  }

  void check(JsonValue value, BiConsumer<List<String>, String> found) {
    problems = found;
    check(root, value, List.of());
  }

  private void check(JsonObject schema, JsonValue value, List<String> path) {
    if (schema.containsKey("type") && !isOf(schema.getString("type"), value)) {
      problems.accept(path, "debe ser de tipo " + schema.getString("type") + ", no " + value.getValueType());
      return;
    }
    schema.forEach((keyword, rule) -> apply(keyword, rule, schema, value, path));
  }

  private void apply(String keyword, JsonValue rule, JsonObject schema, JsonValue value, List<String> path) {
    switch (keyword) {
      case "$ref" -> check(definition(((JsonString) rule).getString()), value, path);
      case "allOf" -> rule.asJsonArray().forEach(each -> check(each.asJsonObject(), value, path));
      case "if" -> {
        if (holds(rule.asJsonObject(), value)) check(schema.getJsonObject("then"), value, path);
      }
      case "enum" -> refuseUnless(rule.asJsonArray().contains(value), path, "no admite " + value + "; use uno de " + rule);
      case "const" -> refuseUnless(rule.equals(value), path, "debe ser " + rule);
      case "required" -> required(rule.asJsonArray(), value.asJsonObject(), path);
      case "properties" -> properties(rule.asJsonObject(), value.asJsonObject(), path);
      case "additionalProperties" -> others(rule, schema, value.asJsonObject(), path);
      case "items" -> items(rule.asJsonObject(), value.asJsonArray(), path);
      default -> limit(keyword, rule, value, path);
    }
  }

  private void limit(String keyword, JsonValue rule, JsonValue value, List<String> path) {
    switch (keyword) {
      case "minItems" -> refuseUnless(value.asJsonArray().size() >= number(rule), path, "necesita al menos " + rule);
      case "maxItems" -> refuseUnless(value.asJsonArray().size() <= number(rule), path, "admite como mucho " + rule);
      case "minProperties" -> refuseUnless(value.asJsonObject().size() >= number(rule), path, "necesita al menos " + rule);
      case "minLength" -> refuseUnless(string(value).length() >= number(rule), path, "no puede quedar vacío");
      case "pattern" -> refuseUnless(string(value).matches(string(rule)), path, "no tiene la forma " + string(rule));
      case "maximum" -> refuseUnless(((JsonNumber) value).doubleValue() <= number(rule), path, "debe ser como mucho " + rule);
      case "maxProperties" -> refuseUnless(value.asJsonObject().size() <= number(rule), path, "admite como mucho " + rule);
      case "minimum" -> refuseUnless(((JsonNumber) value).doubleValue() >= number(rule), path, "debe ser al menos " + rule);
      case "type", "then", "title", "description", "$schema", "$defs" -> { }
      default -> throw new IllegalStateException("flow.schema.json uses a keyword that is not checked: " + keyword);
    }
  }

  private void required(JsonArray names, JsonObject value, List<String> path) {
    for (JsonString name : names.getValuesAs(JsonString.class)) {
      refuseUnless(value.containsKey(name.getString()), path, "falta «" + name.getString() + "»; añádalo");
    }
  }

  private void properties(JsonObject rules, JsonObject value, List<String> path) {
    rules.forEach((name, rule) -> {
      if (value.containsKey(name)) check(rule.asJsonObject(), value.get(name), below(path, name));
    });
  }

  private void others(JsonValue rule, JsonObject schema, JsonObject value, List<String> path) {
    JsonObject known = schema.containsKey("properties") ? schema.getJsonObject("properties") : JsonValue.EMPTY_JSON_OBJECT;
    value.forEach((name, each) -> {
      if (known.containsKey(name)) return;
      if (rule.getValueType() == ValueType.OBJECT) check(rule.asJsonObject(), each, below(path, name));
      else refuseUnless(rule == JsonValue.TRUE, path, "sobra «" + name + "»; quítelo o use uno de "
          + known.keySet().stream().sorted().collect(Collectors.joining(", ")));
    });
  }

  private void items(JsonObject rule, JsonArray value, List<String> path) {
    for (int i = 0; i < value.size(); i++) check(rule, value.get(i), below(path, String.valueOf(i + 1)));
  }

  private boolean holds(JsonObject schema, JsonValue value) {
    List<String> found = new ArrayList<>();
    new JsonSchema(schema).check(value, (path, sentence) -> found.add(sentence));
    return found.isEmpty();
  }

  private JsonObject definition(String reference) {
    return root.getJsonObject("$defs").getJsonObject(reference.substring("#/$defs/".length()));
  }

  private void refuseUnless(boolean holds, List<String> path, String sentence) {
    if (!holds) problems.accept(path, sentence);
  }

  private static boolean isOf(String type, JsonValue value) {
    return switch (type) {
      case "integer" -> value instanceof JsonNumber number && number.isIntegral();
      case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
      default -> value.getValueType().name().equalsIgnoreCase(type);
    };
  }

  private static int number(JsonValue rule) {
    return ((JsonNumber) rule).intValue();
  }

  private static String string(JsonValue value) {
    return ((JsonString) value).getString();
  }

  private static List<String> below(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }
}
