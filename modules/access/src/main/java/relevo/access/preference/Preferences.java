package relevo.access.preference;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import relevo.kernel.Refusal;

/**
 * How somebody likes their console. What is left out is as at the beginning.
 *
 * @param language es, en or pt; null for that of the browser
 * @param undoSeconds how long a message waits for a change of mind, 0 to 10
 * @param tellOf of whose tickets they are told: mine, or teams for those, too, that wait for anybody in their teams
 * @param awayMinutes after how long without a sign of life they are away, 0 for never, at most 240
 * @param shortcuts the key by action, null for none; those that are not named are as at the beginning
 */
public record Preferences(
    String language, String theme, String density, String textSize, Integer undoSeconds, Map<String, String> shortcuts, Boolean shortcutsOn,
    Boolean sound, Boolean desktop, String tellOf, Integer awayMinutes) {

  static final Preferences FIRST = new Preferences(null, "auto", "comfortable", "m", 5, Map.of(), true, true, false, "teams", 15);

  private static final int MOST_UNDO_SECONDS = 10;
  private static final int MOST_AWAY_MINUTES = 240;
  private static final int MOST_SHORTCUTS = 100;
  private static final int LONGEST_KEY = 40;
  private static final Pattern ACTION = Pattern.compile("[A-Za-z][A-Za-z0-9.-]{0,59}");

  /** @throws Refusal 422 with what cannot be */
  Preferences whole() {
    if (language != null) oneOf("language", language, Set.of("es", "en", "pt"));
    return new Preferences(language, oneOf("theme", or(theme, FIRST.theme), Set.of("light", "dark", "auto")),
        oneOf("density", or(density, FIRST.density), Set.of("comfortable", "compact")), oneOf("textSize", or(textSize, FIRST.textSize), Set.of("s", "m", "l")),
        seconds(or(undoSeconds, FIRST.undoSeconds)), keys(or(shortcuts, FIRST.shortcuts)), or(shortcutsOn, FIRST.shortcutsOn), or(sound, FIRST.sound),
        or(desktop, FIRST.desktop), oneOf("tellOf", or(tellOf, FIRST.tellOf), Set.of("mine", "teams")), minutes(or(awayMinutes, FIRST.awayMinutes)));
  }

  private static <T> T or(T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  private static String oneOf(String member, String value, Set<String> known) {
    if (!known.contains(value)) throw bad("«" + member + "» es uno de " + String.join(", ", known.stream().sorted().toList()) + ".");
    return value;
  }

  private static int seconds(int value) {
    if (value < 0 || value > MOST_UNDO_SECONDS) throw bad("«undoSeconds» va de 0 a " + MOST_UNDO_SECONDS + ".");
    return value;
  }

  private static int minutes(int value) {
    if (value < 0 || value > MOST_AWAY_MINUTES) throw bad("«awayMinutes» va de 0 a " + MOST_AWAY_MINUTES + ".");
    return value;
  }

  private static Map<String, String> keys(Map<String, String> shortcuts) {
    if (shortcuts.size() > MOST_SHORTCUTS) throw bad("«shortcuts» admite " + MOST_SHORTCUTS + " atajos como mucho.");
    shortcuts.forEach((action, key) -> {
      if (!ACTION.matcher(action).matches()) throw bad("En «shortcuts» cada acción lleva de 1 a 60 letras, cifras, puntos o guiones.");
      if (key != null && (key.isBlank() || key.length() > LONGEST_KEY || key.codePoints().anyMatch(Character::isISOControl))) {
        throw bad("En «shortcuts» cada tecla lleva de 1 a " + LONGEST_KEY + " letras, o es null para no tener ninguna.");
      }
    });
    return new LinkedHashMap<>(new TreeMap<>(shortcuts));
  }

  private static Refusal bad(String sentence) {
    return new Refusal(422, "preferences", sentence);
  }

  /** With every member, also those that are null. */
  JsonObject json() {
    JsonObjectBuilder keys = Json.createObjectBuilder();
    shortcuts.forEach((action, key) -> keys.add(action, text(key)));
    return Json.createObjectBuilder().add("language", text(language)).add("theme", theme).add("density", density).add("textSize", textSize)
        .add("undoSeconds", undoSeconds).add("shortcuts", keys).add("shortcutsOn", shortcutsOn).add("sound", sound).add("desktop", desktop)
        .add("tellOf", tellOf).add("awayMinutes", awayMinutes).build();
  }

  private static JsonValue text(String value) {
    return value == null ? JsonValue.NULL : Json.createValue(value);
  }
}
