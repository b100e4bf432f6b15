package relevo.flow.dialogue;

import java.util.HashMap;
import java.util.Map;
import relevo.flow.connector.Answered;

/** What came from elsewhere: a back end's result with the variables it fills, or, found, a text to say. */
record Told(Answered.Result result, Map<String, String> variables, String text) {

  static final Told NOTHING = new Told(Answered.Result.FAILED, Map.of(), null);

  static Told of(Answered answered) {
    return new Told(answered.result(), answered.fields(), null);
  }

  /** As if a back end had answered with these fields at its top. */
  static Told of(Answered.Result result, Map<String, String> saves, Map<String, String> fields) {
    Map<String, String> variables = new HashMap<>();
    saves.forEach((field, name) -> variables.put(name, fields.getOrDefault(field.replaceFirst("^/", ""), "")));
    return new Told(result, result == Answered.Result.FOUND ? variables : Map.of(), null);
  }

  static Told saying(String text) {
    return new Told(Answered.Result.FOUND, Map.of(), text);
  }
}
