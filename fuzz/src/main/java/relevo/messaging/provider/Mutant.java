package relevo.messaging.provider;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/** Makes another JSON of a recorded one: members go, come twice, change their type, or say what no vendor ever said. */
public final class Mutant {

  private static final List<String> ODD = List.of("null", "true", "false", "0", "-0", "-1", "1e400", "1e999999999", "-1E-999999999",
      "1e99999999999999", "12345678901234567890", "0.1e-7", "9".repeat(1_200), "\"\"", "\"\\u0000\"", "\"a\\ud83d\"",
      "\"\\udc4d\\ud83d\"", "\"a\\u0000b\"", "{}", "[]", "[[]]", "[null,7]", "{\"id\":{}}", "{\"type\":\"text\"}", "\"1e999999999\"",
      "\"99999999999\"", "\"+999999999-12-31T23:59:59Z\"", "\"NaN\"", "{\"\\ud83d\":\"\\ud83d\"}", "\"" + "x".repeat(3_000) + "\"");
  private static final int LONGEST_TEXT = 80;

  private final FuzzedDataProvider data;
  private final StringBuilder json = new StringBuilder();

  private Mutant(FuzzedDataProvider data) {
    this.data = data;
  }

  /** Always an object; with nothing left to decide by, the recorded one. */
  public static String of(JsonObject recorded, FuzzedDataProvider data) {
    Mutant mutant = new Mutant(data);
    mutant.object(recorded);
    return mutant.json.toString();
  }

  private void value(JsonValue value) {
    switch (data.consumeInt(0, 15)) {
      case 1 -> json.append(data.pickValue(ODD));
      case 2 -> text(data.consumeString(LONGEST_TEXT));
      case 3 -> json.append(data.consumeLong());
      case 4 -> json.append('[').append(value).append(',').append(value).append(']');
      default -> same(value);
    }
  }

  private void same(JsonValue value) {
    switch (value) {
      case JsonObject object -> object(object);
      case JsonArray array -> array(array);
      case JsonString string -> text(string.getString());
      default -> json.append(value);
    }
  }

  private void object(JsonObject object) {
    json.append('{');
    object.forEach((name, value) -> {
      int fate = data.consumeInt(0, 15);
      if (fate == 1) return;
      member(name, value);
      if (fate == 2) member(name, value);
      if (fate == 3) member(data.consumeString(LONGEST_TEXT), value);
    });
    endWith('}');
  }

  private void member(String name, JsonValue value) {
    text(name);
    json.append(':');
    value(value);
    json.append(',');
  }

  private void array(JsonArray array) {
    json.append('[');
    for (JsonValue value : array) {
      value(value);
      json.append(',');
    }
    endWith(']');
  }

  private void endWith(char bracket) {
    int last = json.length() - 1;
    if (json.charAt(last) == ',') json.setCharAt(last, bracket);
    else json.append(bracket);
  }

  /** In escapes wherever that is possible: halves of surrogate pairs survive no encoding. */
  private void text(String text) {
    json.append('"');
    text.chars().forEach(each -> {
      if (each >= ' ' && each < 127 && each != '"' && each != '\\') json.append((char) each);
      else json.append(String.format("\\u%04x", each));
    });
    json.append('"');
  }
}
