package relevo.escalation.scenario;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Vocabulary;
import relevo.escalation.language.Sentence;
import relevo.escalation.language.Suggestion;

/** The facts that a scenario takes for given, by path, each checked to be one that there is. */
final class Givens {

  private Givens() {}

  static Map<String, Object> read(YamlPart part) {
    Map<String, Object> given = new HashMap<>();
    if (part == null) return given;
    part.members(Sentences.NAMED.with("given")).forEach((path, value) -> {
      Field field = Vocabulary.field(path).orElseThrow(() ->
          value.awry(Sentences.NO_FACT.with(path), Suggestion.of(paths(), path)));
      Object plain = value.plain();
      refuseWrongKind(field, path, value, plain);
      given.put(field.path(), plain);
    });
    return given;
  }

  private static void refuseWrongKind(Field field, String path, YamlPart value, Object plain) {
    Map<String, Object> alone = new HashMap<>();
    alone.put(path, plain);
    try {
      Object kept = field.of(Facts.of(alone, null));
      if (kept == null || field.values().isEmpty() || field.values().contains(kept)) return;
    } catch (ClassCastException e) {
      throw value.awry(Sentences.WRONG_KIND.with(path, Sentence.kind(field.kind())), null);
    }
    throw value.awry(Sentences.WRONG_VALUE.with(path, plain), Suggestion.of(field.values(), String.valueOf(plain)));
  }

  private static List<String> paths() {
    Stream<Field> all = Arrays.stream(FactType.values()).flatMap(fact -> Vocabulary.fields(fact).stream());
    return all.map(Field::path).toList();
  }
}
