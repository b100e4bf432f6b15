package relevo.sandbox.story;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Whether what was seen is what a story expects. */
final class Likeness {

  private Likeness() {}

  /** With {@code *} for anything, the whole text must fit; without, it is enough if the text contains it. */
  static boolean fits(String expected, String seen) {
    if (!expected.contains("*")) return seen.contains(expected);
    String[] parts = expected.split("\\*", -1);
    StringBuilder glob = new StringBuilder();
    for (String part : parts) glob.append(glob.isEmpty() ? "" : ".*").append(Pattern.quote(part));
    return Pattern.compile(glob.toString(), Pattern.DOTALL).matcher(seen).matches();
  }

  /**
   * Every member that the story names must be there: words alike, lists containing, groups with these members at
   * least.
   */
  static boolean holds(Map<?, ?> expected, JsonObject seen) {
    return expected.entrySet().stream()
        .allMatch(member -> holds(member.getValue(), seen.get(String.valueOf(member.getKey()))));
  }

  private static boolean holds(Object expected, JsonValue seen) {
    if (expected instanceof Map<?, ?> group) return seen instanceof JsonObject object && holds(group, object);
    if (seen instanceof JsonArray array) {
      List<String> words = array.stream().map(Likeness::word).toList();
      return words.containsAll(StoryReader.words(expected));
    }
    return Objects.equals(String.valueOf(expected), word(seen));
  }

  private static String word(JsonValue value) {
    if (value == null) return null;
    return value instanceof JsonString word ? word.getString() : value.toString();
  }
}
