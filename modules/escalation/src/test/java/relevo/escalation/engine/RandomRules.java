package relevo.escalation.engine;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Kind;
import relevo.escalation.facts.Vocabulary;

/** Writes rules of every form that the grammar has, the same ones for the same seed. */
public final class RandomRules {

  private static final List<String> EFFECTS = List.of(
      "escalate(\"mesa\")", "escalate(\"cuentas clave\")", "routeTo(\"facturacion\")", "priority(\"baja\")",
          "priority(\"alta\")",
      "priority(\"urgente\")", "tag(\"uno\")", "tag(\"dos\")", "offerAlternative(\"correo\")", "raiseTier(2)",
          "raiseTier(3)",
      "keepWithBot()");

  private final Random random;

  public RandomRules(long seed) {
    random = new Random(seed);
  }

  public String rule(int number) {
    List<FactType> facts = some(List.of(FactType.values()), 1 + random.nextInt(3));
    String bound = random.nextInt(3) == 0 ? "$x" : null;
    String conditions = IntStream.range(0, facts.size())
        .mapToObj(place -> condition(facts.get(place), place == 0 ? bound : null, place > 0 ? bound : null))
        .collect(Collectors.joining("\n"));
    return "rule \"regla %d\" salience %d when\n%s\nthen\n%s\nend\n".formatted(number, random.nextInt(5) - 2,
        conditions, effects());
  }

  private String effects() {
    return some(EFFECTS, 1 + random.nextInt(3)).stream().map(effect -> "decision." + effect + ";")
        .collect(Collectors.joining("\n"));
  }

  private String condition(FactType fact, String binds, String uses) {
    String mode = binds != null ? "" : List.of("", "", "", "not ", "exists ").get(random.nextInt(5));
    String binding = binds == null ? "" : binds + " : " + textField(fact).spanish() + ", ";
    String use = uses == null ? "" : textField(fact).spanish() + List.of(" == $x, ", " != $x, ", " contains $x, ")
        .get(random.nextInt(3));
    return mode + fact.spanish() + "( " + binding + use + constraint(fact, 3)
        + (random.nextBoolean() ? ", " + constraint(fact, 1) : "") + " )";
  }

  /** A fact without one lends its first field, whose kind the parser then finds unfit: such a rule is skipped. */
  private Field textField(FactType fact) {
    List<Field> texts = Vocabulary.fields(fact).stream().filter(field -> field.kind() == Kind.TEXT).toList();
    return texts.isEmpty() ? Vocabulary.fields(fact).getFirst() : pick(texts);
  }

  private String constraint(FactType fact, int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(6)) {
      case 1 -> constraint(fact, depth - 1) + " && " + constraint(fact, depth - 1);
      case 2 -> constraint(fact, depth - 1) + " || " + constraint(fact, depth - 1);
      case 3 -> "!( " + constraint(fact, depth - 1) + " )";
      case 4 -> "( " + constraint(fact, depth - 1) + " )";
      default -> comparison(pick(Vocabulary.fields(fact)));
    };
  }

  private String comparison(Field field) {
    return field.spanish() + " " + switch (field.kind()) {
      case BOOLEAN -> pick(List.of("== true", "== false", "!= true", "== null", "!= null"));
      case INTEGER -> pick(List.of("== 2", "!= 3", "< 3", "<= 2", "> 1", ">= 3", "in (1, 2)", "not in (2, 3)",
          "== null", "!= null"));
      case DECIMAL -> pick(List.of("< -0.5", "<= 0", "> 0.25", ">= -0.5", "== 0.25", "!= -0.5", "== null", "!= null"));
      case LIST -> "contains \"" + Samples.text(field, random) + "\"";
      case TEXT, DATE -> text(field);
    };
  }

  private String text(Field field) {
    String value = "\"" + Samples.text(field, random) + "\"";
    String part = "\"" + Samples.text(field, random).substring(0, 1) + "\"";
    String other = "\"" + Samples.text(field, random) + "\"";
    return pick(List.of("== " + value, "!= " + value, "in (" + value + ", " + other + ")", "not in (" + value + ")",
        "contains " + part,
        "str[startsWith] " + part, "str[endsWith] " + part, "matches \".*[aeo].\"", "matches \"\\\\w{3,7}\"",
            "== null", "!= null"));
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> List<T> some(List<T> values, int most) {
    return random.ints(0, values.size()).distinct().limit(most).mapToObj(values::get).toList();
  }
}
