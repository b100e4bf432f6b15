package relevo.flow.dialogue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import relevo.flow.definition.Words;

/** What the desk itself says, in whatever flow, by name and language; also how it calls a team and a moment. */
final class Sentences {

  private final Map<String, Words> words = new HashMap<>();

  private Sentences(JsonObject json) {
    json.forEach((name, texts) -> words.put(name, Words.of(texts.asJsonObject().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, text -> ((JsonString) text.getValue()).getString())))));
  }

  static Sentences shipped() {
    try (JsonReader reader = Json.createReader(Sentences.class.getResourceAsStream("/relevo/flow/sentences.json"))) {
      return new Sentences(reader.readObject());
    }
  }

  String say(String name, String language, Map<String, String> data) {
    return words.get(name).in(spoken(language), data);
  }

  /** A team as a customer would call it; one that nobody gave such a name keeps its own. */
  String team(String team, String language) {
    Words name = words.get("team " + team);
    return name == null ? team : name.in(spoken(language), Map.of());
  }

  /** How else to reach us; of a channel without words of its own, its name. */
  String alternative(String channel, String language, Map<String, String> data) {
    String name = "alternative " + channel.toLowerCase(Locale.ROOT);
    if (words.containsKey(name)) return say(name, language, data);
    return say("alternative", language, Map.of("canal", channel));
  }

  /** Weekday, date and hour in words, with the zone whose clock it is. */
  String moment(ZonedDateTime moment, String language) {
    String pattern = say("moment", language, Map.of());
    return DateTimeFormatter.ofPattern(pattern, Locale.of(spoken(language))).format(moment);
  }

  private static String spoken(String language) {
    return language == null ? Words.FIRST_LANGUAGE : language;
  }
}
