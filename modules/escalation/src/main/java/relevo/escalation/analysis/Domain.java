package relevo.escalation.analysis;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Kind;
import relevo.escalation.facts.Vocabulary;
import relevo.kernel.Refusal;

/** The cases that an analyst says there are: some values of some fields, each with each. */
public final class Domain {

  private static final int MOST_COMBINATIONS = 5_000;

  private final Map<Field, List<Object>> values = new LinkedHashMap<>();

  private Domain() {}

  /**
   * @param declared values by path, such as {@code Turno.tema}; none stand for all that the field can have, null for not
   *     known
   * @throws Refusal if it makes no sense
   */
  public static Domain of(Map<String, ? extends List<?>> declared) {
    Domain domain = new Domain();
    long combinations = 1;
    for (var entry : declared.entrySet()) {
      Field field = Vocabulary.field(entry.getKey()).orElseThrow(() -> refusal("No existe el dato «" + entry.getKey() + "»."));
      List<Object> values = entry.getValue() == null || entry.getValue().isEmpty() ? every(field)
          : entry.getValue().stream().map(value -> coerced(field, value)).distinct().toList();
      domain.values.put(field, values);
      combinations *= values.size();
      if (combinations > MOST_COMBINATIONS) throw refusal("Son más de " + MOST_COMBINATIONS + " combinaciones.");
    }
    return domain;
  }

  List<Map<Field, Object>> combinations() {
    List<Map<Field, Object>> all = values.isEmpty() ? List.of() : List.of(Map.of());
    for (var entry : values.entrySet()) {
      List<Map<Field, Object>> longer = new ArrayList<>();
      for (Map<Field, Object> shorter : all) {
        for (Object value : entry.getValue()) {
          Map<Field, Object> combination = new LinkedHashMap<>(shorter);
          combination.put(entry.getKey(), value);
          longer.add(combination);
        }
      }
      all = longer;
    }
    return Collections.unmodifiableList(all);
  }

  private static List<Object> every(Field field) {
    if (field.kind() == Kind.BOOLEAN) return Arrays.asList(true, false);
    if (field.values().isEmpty()) throw refusal("Diga qué valores de «" + field.path() + "» hay.");
    return List.copyOf(field.values());
  }

  private static Object coerced(Field field, Object value) {
    if (field.kind() == Kind.LIST) throw refusal("«" + field.path() + "» es una lista: no se combina.");
    try {
      Object known = value == null ? null
          : field.of(Facts.of(Map.of(field.path(), value), LocalDateTime.of(2026, 1, 1, 0, 0)));
      if (known != null && !field.values().isEmpty() && !field.values().contains(known)) {
        throw refusal("«" + field.path() + "» nunca vale «" + value + "».");
      }
      return known;
    } catch (ClassCastException e) {
      throw refusal("«" + value + "» no es un valor de «" + field.path() + "».");
    }
  }

  private static Refusal refusal(String sentence) {
    return new Refusal(422, "domain", sentence);
  }
}
