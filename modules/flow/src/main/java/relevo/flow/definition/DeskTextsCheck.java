package relevo.flow.definition;

import com.samskivert.mustache.MustacheException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks what somebody would have the desk say: known sentences, in every language, with no place that nothing fills. */
public final class DeskTextsCheck {

  /** Sentences of these kinds may be added: how a team is called, how else to reach us. */
  private static final Map<String, Set<String>> OWN = Map.of("team ", Set.of(), "alternative ", Set.of("correo"));
  private static final String MOMENT = "moment";
  private static final ZonedDateTime ANY_MOMENT = Instant.EPOCH.atZone(ZoneOffset.UTC);

  private final Map<String, Map<String, String>> shipped = DeskTexts.shipped();
  private final List<Problem> problems = new ArrayList<>();

  private DeskTextsCheck() {}

  public static List<Problem> problems(JsonObject document) {
    DeskTextsCheck check = new DeskTextsCheck();
    document.forEach(check::sentence);
    return check.problems;
  }

  private void sentence(String name, JsonValue texts) {
    if (!shipped.containsKey(name) && OWN.keySet().stream().noneMatch(name::startsWith)) {
      report(name, "el escritorio no dice nada con ese nombre; use uno de " + String.join(", ", new TreeSet<>(shipped.keySet()))
          + ", «team …» o «alternative …»");
    } else if (texts instanceof JsonObject byLanguage) {
      languages(name).stream().filter(language -> !byLanguage.containsKey(language))
          .forEach(language -> report(name, "le falta el texto en «" + language + "»; añádalo"));
      byLanguage.forEach((language, text) -> text(name, language, text));
    } else {
      report(name, "debe ser un objeto con un texto por idioma");
    }
  }

  private Set<String> languages(String name) {
    return shipped.containsKey(name) ? shipped.get(name).keySet() : TextCheck.LANGUAGES;
  }

  private void text(String name, String language, JsonValue value) {
    if (!(value instanceof JsonString string) || string.getString().isBlank()) {
      report(name, "el texto en «" + language + "» no puede quedar vacío");
    } else if (string.getString().length() > Limit.BODY.letters()) {
      report(name, "el texto en «" + language + "» pasa de " + Limit.BODY.letters() + " letras; acórtelo");
    } else if (string.getString().split("\\{\\{", -1).length != string.getString().split("}}", -1).length) {
      report(name, "el texto en «" + language + "» tiene llaves sin cerrar; ciérrelas con }}");
    } else if (name.equals(MOMENT)) {
      moment(language, string.getString());
    } else {
      places(name, language, string.getString());
    }
  }

  private void moment(String language, String pattern) {
    try {
      DateTimeFormatter.ofPattern(pattern).format(ANY_MOMENT);
    } catch (IllegalArgumentException | DateTimeException e) {
      report(MOMENT, "el patrón de fecha en «" + language + "» no vale: " + e.getMessage());
    }
  }

  private void places(String name, String language, String text) {
    try {
      Set<String> known = known(name);
      Words.of(Map.of(language, text)).places().stream().filter(place -> !known.contains(place)).forEach(place -> report(name,
          "en «" + language + "» usa {{" + place + "}}, que nadie rellena" + (known.isEmpty() ? "" : "; use uno de " + known)));
    } catch (MustacheException e) {
      report(name, "el texto en «" + language + "» tiene llaves mal cerradas");
    }
  }

  private Set<String> known(String name) {
    if (shipped.containsKey(name)) return new TreeSet<>(Words.of(new TreeMap<>(shipped.get(name))).places());
    return OWN.entrySet().stream().filter(kind -> name.startsWith(kind.getKey())).findFirst().orElseThrow().getValue();
  }

  private void report(String sentence, String what) {
    problems.add(new Problem(DeskTexts.NAME, sentence, what));
  }
}
