package relevo.escalation.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Vocabulary;
import relevo.escalation.language.Operator;
import relevo.escalation.language.RuleModel.All;
import relevo.escalation.language.RuleModel.Any;
import relevo.escalation.language.RuleModel.Binding;
import relevo.escalation.language.RuleModel.Choices;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RuleModel.Mode;
import relevo.escalation.language.RuleModel.Not;
import relevo.escalation.language.RuleModel.Operand;
import relevo.escalation.language.RuleModel.Regex;

/** Says what a rule asked, and the values that it met, as people say it. */
public enum Tongue {

  SPANISH(Map.ofEntries(Map.entry("and", " y "), Map.entry("or", " o "), Map.entry("not", "no "), Map.entry("yes", "sí"),
      Map.entry("no", "no"), Map.entry("unknown", "desconocido"), Map.entry("none", "ninguno"), Map.entry("open", "«"),
      Map.entry("close", "»"), Map.entry("lacked", "faltó: "), Map.entry("was", "fue "), Map.entry("if", "si "),
      Map.entry("had been", " hubiera sido "), Map.entry("had held", " hubiera incluido "),
      Map.entry("had not held", " no hubiera incluido "), Map.entry("had not been known", " no se hubiera conocido"),
      Map.entry("IN", "es uno de"), Map.entry("NOT_IN", "no es uno de"), Map.entry("CONTAINS", "contiene"),
      Map.entry("MEMBER_OF", "está entre"), Map.entry("STARTS_WITH", "empieza por"), Map.entry("ENDS_WITH", "termina en"),
      Map.entry("MATCHES", "tiene la forma"))),

  ENGLISH(Map.ofEntries(Map.entry("and", " and "), Map.entry("or", " or "), Map.entry("not", "not "), Map.entry("yes", "yes"),
      Map.entry("no", "no"), Map.entry("unknown", "unknown"), Map.entry("none", "none"), Map.entry("open", "“"),
      Map.entry("close", "”"), Map.entry("lacked", "lacked: "), Map.entry("was", "was "), Map.entry("if", "if "),
      Map.entry("had been", " had been "), Map.entry("had held", " had included "),
      Map.entry("had not held", " had not included "), Map.entry("had not been known", " had not been known"),
      Map.entry("IN", "is one of"), Map.entry("NOT_IN", "is none of"), Map.entry("CONTAINS", "contains"),
      Map.entry("MEMBER_OF", "is among"), Map.entry("STARTS_WITH", "begins with"), Map.entry("ENDS_WITH", "ends in"),
      Map.entry("MATCHES", "has the form")));

  private static final Map<Operator, String> SIGNS = Map.of(Operator.EQUAL, "=", Operator.UNEQUAL, "≠", Operator.LESS, "<",
      Operator.AT_MOST, "≤", Operator.MORE, ">", Operator.AT_LEAST, "≥");
  /** A customer's words may be long, and the card holds them elsewhere. */
  private static final int LONGEST_TEXT = 60;

  private final Map<String, String> words;

  Tongue(Map<String, String> words) {
    this.words = words;
  }

  /** Such as "faltó: intentosFallidos ≥ 3, fue 2". */
  public String lacked(NearMiss.Lack lack) {
    return words.get("lacked") + condition(lack.asked()) + ", " + words.get("was") + lack.asked().fields()
        .map(field -> value(lack.values().get(field.path()))).collect(Collectors.joining(", "));
  }

  /** Such as "intentosFallidos ≥ 3, fue 3". */
  String held(Asked asked, Map<String, Object> values) {
    String met = asked.fields().map(field -> value(values.get(field.path()))).collect(Collectors.joining(", "));
    return condition(asked) + (met.isEmpty() ? "" : ", " + words.get("was") + met);
  }

  /** Such as "si intentosFallidos hubiera sido 3". */
  public String supposing(List<Change> changes) {
    return words.get("if") + changes.stream().map(this::clause).collect(Collectors.joining(words.get("and")));
  }

  public String quoted(String text) {
    return words.get("open") + text + words.get("close");
  }

  private String clause(Change change) {
    String field = name(change.field());
    if (change.instead() == null) return field + words.get("had not been known");
    if (change.added() != null) return field + words.get("had held") + value(change.added());
    if (change.removed() != null) return field + words.get("had not held") + value(change.removed());
    return field + words.get("had been") + value(change.instead());
  }

  private String condition(Asked asked) {
    String inside = joined(asked.constraints(), "and");
    return asked.condition().mode() == Mode.NOT ? words.get("not") + "(" + inside + ")" : inside;
  }

  private String joined(List<Constraint> parts, String by) {
    return parts.stream().map(part -> parts.size() == 1 || part instanceof Comparison ? constraint(part) : "(" + constraint(part) + ")")
        .collect(Collectors.joining(words.get(by)));
  }

  private String constraint(Constraint constraint) {
    return switch (constraint) {
      case Comparison is -> name(is.field()) + " " + sign(is.operator()) + " " + operand(is.operand());
      case All all -> joined(all.parts(), "and");
      case Any any -> joined(any.parts(), "or");
      case Not not -> words.get("not") + "(" + constraint(not.part()) + ")";
    };
  }

  private String sign(Operator operator) {
    return SIGNS.getOrDefault(operator, words.get(operator.name()));
  }

  private String operand(Operand operand) {
    return switch (operand) {
      case Literal literal -> value(literal.value());
      case Choices choices -> value(choices.values());
      case Regex regex -> quoted(regex.text());
      case Binding binding -> name(binding.field());
    };
  }

  /** The field alone where that is clear; two facts have an English {@code tier}. */
  private String name(Field field) {
    if (this == SPANISH) return field.spanish();
    boolean clear = List.of(FactType.values()).stream().flatMap(fact -> Vocabulary.fields(fact).stream())
        .filter(other -> other.english().equals(field.english())).count() == 1;
    return clear ? field.english() : field.fact().english() + "." + field.english();
  }

  private String value(Object value) {
    return switch (value) {
      case null -> words.get("unknown");
      case Boolean bool -> words.get(bool ? "yes" : "no");
      case String text -> quoted(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text);
      case Collection<?> none when none.isEmpty() -> words.get("none");
      case Collection<?> many -> many.stream().map(this::value).collect(Collectors.joining(", "));
      default -> String.valueOf(value);
    };
  }
}
