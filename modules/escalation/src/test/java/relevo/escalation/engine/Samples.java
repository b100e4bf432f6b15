package relevo.escalation.engine;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Vocabulary;

/** Values for facts, few enough that rules and facts often meet. */
public final class Samples {

  static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);

  private static final List<String> TEXTS = List.of("oro", "agente", "mesa", "hola", "bot", "es");

  private Samples() {}

  /** One in four values is unknown. */
  public static Facts facts(Random random) {
    Map<String, Object> values = new HashMap<>();
    for (FactType fact : FactType.values()) {
      for (Field field : Vocabulary.fields(fact)) {
        if (random.nextInt(4) > 0) values.put(field.path(), value(field, random));
      }
    }
    return Facts.of(values, NOON);
  }

  static String text(Field field, Random random) {
    List<String> texts = field.values().isEmpty() ? TEXTS : field.values();
    return texts.get(random.nextInt(texts.size()));
  }

  private static Object value(Field field, Random random) {
    return switch (field.kind()) {
      case TEXT, DATE -> text(field, random);
      case INTEGER -> random.nextInt(5);
      case DECIMAL -> List.of(-0.75, -0.5, 0.0, 0.25, 0.5).get(random.nextInt(5));
      case BOOLEAN -> random.nextBoolean();
      case LIST -> random.ints(random.nextInt(3), 0, TEXTS.size()).mapToObj(TEXTS::get).toList();
    };
  }
}
