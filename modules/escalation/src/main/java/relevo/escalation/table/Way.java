package relevo.escalation.table;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import relevo.escalation.facts.Kind;
import relevo.escalation.language.Operator;

/** How the cells of a column are compared with their field. {@code FREE} cells say so themselves. */
enum Way {
  FREE("", null, false, "==", "es", "in"),
  UNEQUAL("!=", Operator.UNEQUAL, false, "no es", "not in"),
  LESS("<", Operator.LESS, false),
  AT_MOST("<=", Operator.AT_MOST, false),
  MORE(">", Operator.MORE, false),
  AT_LEAST(">=", Operator.AT_LEAST, false),
  CONTAINS("contiene", Operator.CONTAINS, false, "contains"),
  CONTAINS_NOT("no contiene", Operator.CONTAINS, true, "not contains"),
  STARTS("empieza por", Operator.STARTS_WITH, false, "startswith", "str[startswith]"),
  STARTS_NOT("no empieza por", Operator.STARTS_WITH, true, "not startswith"),
  ENDS("termina en", Operator.ENDS_WITH, false, "endswith", "str[endswith]"),
  ENDS_NOT("no termina en", Operator.ENDS_WITH, true, "not endswith"),
  MATCHES("cumple", Operator.MATCHES, false, "matches"),
  MATCHES_NOT("no cumple", Operator.MATCHES, true, "not matches");

  /** Those that a cell of a free column may begin with, longest first. */
  static final List<Way> IN_CELLS = List.of(UNEQUAL, AT_MOST, AT_LEAST, LESS, MORE);

  private static final Set<Operator> OF_TEXTS =
      EnumSet.of(Operator.CONTAINS, Operator.STARTS_WITH, Operator.ENDS_WITH, Operator.MATCHES);

  private final String word;
  private final Operator operator;
  private final boolean negated;
  private final List<String> synonyms;

  Way(String word, Operator operator, boolean negated, String... synonyms) {
    this.word = word;
    this.operator = operator;
    this.negated = negated;
    this.synonyms = List.of(synonyms);
  }

  String word() {
    return word;
  }

  Operator operator() {
    return operator;
  }

  boolean negated() {
    return negated;
  }

  /** True if its cells hold parts of texts, which may be several. */
  boolean looksInside() {
    return OF_TEXTS.contains(operator);
  }

  static Way of(Operator operator, boolean negated) {
    return Arrays.stream(values()).filter(way -> way.operator == operator && way.negated == negated).findFirst().orElse(FREE);
  }

  static Optional<Way> written(String word) {
    String folded = Words.fold(word);
    return Arrays.stream(values()).filter(way -> way.word.equals(folded) || way.synonyms.contains(folded)).findFirst();
  }

  /** A list can only contain. */
  static Way usual(Kind kind) {
    return kind == Kind.LIST ? CONTAINS : FREE;
  }
}
