package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import relevo.flow.definition.DeskTexts;
import relevo.flow.definition.Words;

/** What the desk itself says, in whatever flow, by name and language; also how it calls a team and a moment. */
@ApplicationScoped
class Sentences {

  @Inject DeskTexts texts;

  static Sentences shipped() {
    Sentences sentences = new Sentences();
    sentences.texts = new DeskTexts();
    return sentences;
  }

  String say(String name, String language, Map<String, String> data) {
    return texts.named(name).orElseThrow().in(spoken(language), data);
  }

  /** A team as a customer would call it; one that nobody gave such a name keeps its own. */
  String team(String team, String language) {
    return texts.named("team " + team).map(name -> name.in(spoken(language), Map.of())).orElse(team);
  }

  /** How else to reach us; of a channel without words of its own, its name. */
  String alternative(String channel, String language, Map<String, String> data) {
    String name = "alternative " + channel.toLowerCase(Locale.ROOT);
    if (texts.named(name).isPresent()) return say(name, language, data);
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
