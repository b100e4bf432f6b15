package relevo.escalation.language;

import static relevo.escalation.facts.Kind.BOOLEAN;
import static relevo.escalation.facts.Kind.DATE;
import static relevo.escalation.facts.Kind.DECIMAL;
import static relevo.escalation.facts.Kind.INTEGER;
import static relevo.escalation.facts.Kind.LIST;
import static relevo.escalation.facts.Kind.TEXT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import relevo.escalation.facts.Kind;

/** The ways in which a field may be compared, as stock DRL writes them. */
public enum Operator {
  EQUAL("==", TEXT, INTEGER, DECIMAL, BOOLEAN, DATE),
  UNEQUAL("!=", TEXT, INTEGER, DECIMAL, BOOLEAN, DATE),
  LESS("<", INTEGER, DECIMAL, DATE),
  AT_MOST("<=", INTEGER, DECIMAL, DATE),
  MORE(">", INTEGER, DECIMAL, DATE),
  AT_LEAST(">=", INTEGER, DECIMAL, DATE),
  IN("in", TEXT, INTEGER, DATE),
  NOT_IN("not in", TEXT, INTEGER, DATE),
  CONTAINS("contains", TEXT, LIST),
  MEMBER_OF("memberOf", TEXT),
  STARTS_WITH("str[startsWith]", TEXT),
  ENDS_WITH("str[endsWith]", TEXT),
  MATCHES("matches", TEXT);

  private final String symbol;
  private final Set<Kind> kinds;

  Operator(String symbol, Kind first, Kind... others) {
    this.symbol = symbol;
    this.kinds = EnumSet.of(first, others);
  }

  public String symbol() {
    return symbol;
  }

  boolean suits(Kind kind) {
    return kinds.contains(kind);
  }

  static Optional<Operator> written(String symbol) {
    return Arrays.stream(values()).filter(operator -> operator.symbol.equals(symbol)).findFirst();
  }
}
