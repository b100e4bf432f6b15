package relevo.escalation.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.escalation.language.Suggestion;
import relevo.escalation.scenario.Line.Answer;
import relevo.events.escalation.RehearsalAsked.LookUp;

/** Reads one turn of a scenario, where these keys may stand. */
record StepReader(List<String> keys) {

  private static final List<String> OF_TURN = List.of("text", "tap", "lookUp", "given", "expect", "because", "team", "priority",
      "tier", "alternative", "tags");
  private static final Set<String> PRIORITIES = Set.of("baja", "normal", "alta", "urgente");

  /** A scenario of a single turn, which is the turn itself. */
  static final StepReader SINGLE = new StepReader(Stream.concat(Stream.of("name", "at"), OF_TURN.stream()).toList());
  static final StepReader CHAT = new StepReader(List.of("name", "at", "given", "chat"));
  static final StepReader TURN = new StepReader(OF_TURN);

  Step read(YamlPart part, Map<String, YamlPart> members) {
    refuseOthers(members);
    String text = text(members, "text");
    String tapped = text(members, "tap");
    Expectation expected = expectation(members);
    if (equals(SINGLE) && expected.isEmpty()) {
      throw part.awry(Sentences.EXPECTS_NOTHING, Sentences.ADD_EXPECTED);
    }
    if (text == null && tapped == null && !members.containsKey("given")) {
      throw part.awry(Sentences.NOTHING_HAPPENS, null);
    }
    return new Step(part.line(), text, tapped, answer(members.get("lookUp")), Givens.read(members.get("given")), expected);
  }

  void refuseOthers(Map<String, YamlPart> members) {
    members.forEach((key, value) -> {
      if (!keys.contains(key)) throw value.awry(Sentences.NO_KEY.with(key), Suggestion.of(keys, key));
    });
  }

  private static Expectation expectation(Map<String, YamlPart> members) {
    String priority = text(members, "priority");
    if (priority != null && !PRIORITIES.contains(priority)) {
      throw members.get("priority").awry(Sentences.NO_PRIORITY.with(priority), Suggestion.of(PRIORITIES, priority));
    }
    return new Expectation(texts(members, "expect"), texts(members, "because"), text(members, "team"), priority,
        tier(members.get("tier")), text(members, "alternative"), texts(members, "tags"));
  }

  private static Integer tier(YamlPart tier) {
    if (tier == null) return null;
    if (tier.plain() instanceof Integer number) return number;
    throw tier.awry(Sentences.BAD_TIER, null);
  }

  private static Answer answer(YamlPart part) {
    if (part == null) return Answer.FOUND;
    if (part.plain() instanceof Map<?, ?> fields) {
      return new Answer(LookUp.FOUND, fields.entrySet().stream()
          .collect(Collectors.toMap(field -> String.valueOf(field.getKey()), field -> String.valueOf(field.getValue()))));
    }
    return switch (part.text(Sentences.NAMED.with("lookUp"))) {
      case "missing" -> new Answer(LookUp.MISSING, Map.of());
      case "failed" -> new Answer(LookUp.FAILED, Map.of());
      default -> throw part.awry(Sentences.BAD_LOOK_UP, null);
    };
  }

  private static String text(Map<String, YamlPart> members, String key) {
    return members.containsKey(key) ? members.get(key).text(Sentences.NAMED.with(key)) : null;
  }

  private static List<String> texts(Map<String, YamlPart> members, String key) {
    return members.containsKey(key) ? members.get(key).texts(Sentences.NAMED.with(key)) : null;
  }
}
