package relevo.sandbox.graph;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** Takes a message apart; what is missing or too long becomes Meta's error for it. */
final class Parts {

  private Parts() {}

  /** The text of a member, or nothing if it is not there or no text. */
  static String word(JsonObject object, String name) {
    return object.get(name) instanceof JsonString word ? word.getString() : "";
  }

  static JsonObject object(JsonObject object, String name) throws GraphError {
    if (object.get(name) instanceof JsonValue value && value.getValueType() == JsonValue.ValueType.OBJECT) {
      return value.asJsonObject();
    }
    throw new GraphError(GraphError.MISSING, "The parameter " + name + " is required");
  }

  static JsonArray array(JsonObject object, String name, int least, int most) throws GraphError {
    JsonValue value = object.get(name);
    if (value == null || value.getValueType() != JsonValue.ValueType.ARRAY) {
      throw new GraphError(GraphError.MISSING, "The parameter " + name + " is required");
    }
    int size = value.asJsonArray().size();
    if (size < least || size > most) {
      throw new GraphError(GraphError.WRONG_VALUE, name + " must have " + least + " to " + most + " elements, has " + size);
    }
    return value.asJsonArray();
  }

  static JsonObject item(JsonArray array, int place) throws GraphError {
    if (array.get(place).getValueType() == JsonValue.ValueType.OBJECT) return array.getJsonObject(place);
    throw new GraphError(GraphError.INVALID, "Element " + place + " must be an object");
  }

  static String text(JsonObject object, String name, int shortest, int longest) throws GraphError {
    if (!(object.get(name) instanceof JsonString given)) {
      throw new GraphError(GraphError.MISSING, "The parameter " + name + " is required");
    }
    String text = given.getString();
    int length = text.codePointCount(0, text.length());
    if (length > longest) throw new GraphError(GraphError.INVALID, name + " is longer than " + longest + " characters");
    if (length < shortest) throw new GraphError(GraphError.WRONG_VALUE, name + " must not be empty");
    return text;
  }
}
