package relevo.escalation.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import relevo.escalation.facts.Turn;
import relevo.escalation.language.Operator;
import relevo.escalation.language.RuleModel.Choices;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RuleModel.Regex;

/**
 * Texts for a field that can be any text. The last one tried has every beginning, part and end that is asked for, held
 * apart by a character that no constant has: whatever it contains of what must not be, every text would.
 */
final class Texts {

  private static final String APART = " ·-~+x";

  private final List<Atom> atoms;

  private Texts(List<Atom> atoms) {
    this.atoms = atoms;
  }

  static Candidates candidates(List<Atom> atoms) {
    Texts texts = new Texts(atoms);
    List<Object> fixed = texts.fixed();
    return fixed != null ? new Candidates(fixed, true) : texts.free();
  }

  /** The only values there can be, or null if there are more. */
  private List<Object> fixed() {
    for (Atom atom : atoms) {
      Operator operator = atom.comparison().operator();
      boolean one = atom.holds() ? operator == Operator.EQUAL : operator == Operator.UNEQUAL;
      boolean some = atom.holds() ? operator == Operator.IN : operator == Operator.NOT_IN;
      if (one && atom.comparison().operand() instanceof Literal literal) {
        List<Object> only = new ArrayList<>();
        only.add(literal.value());
        return only;
      }
      if (some) return ((Choices) atom.comparison().operand()).values();
    }
    return null;
  }

  private Candidates free() {
    String start = longest(Operator.STARTS_WITH);
    String end = longest(Operator.ENDS_WITH);
    Set<String> parts = new LinkedHashSet<>(wanted(Operator.CONTAINS));
    String apart = apart();
    Set<Object> values = new LinkedHashSet<>();
    values.add(null);
    values.add(start);
    values.add(end);
    values.add("otro");
    values.addAll(parts);
    atoms.forEach(atom -> guess(atom, values));
    String whole = start + apart + String.join(apart, parts) + apart + end;
    boolean fits = whole.length() <= Turn.LONGEST_TEXT;
    if (fits) values.add(whole);
    boolean opaque = atoms.stream().anyMatch(atom -> atom.comparison().operator() == Operator.MATCHES);
    return new Candidates(new ArrayList<>(values), fits && !opaque);
  }

  private List<String> wanted(Operator operator) {
    return atoms.stream().filter(atom -> atom.holds() && atom.comparison().operator() == operator)
        .map(atom -> (String) ((Literal) atom.comparison().operand()).value()).toList();
  }

  private String longest(Operator operator) {
    return wanted(operator).stream().max(Comparator.comparingInt(String::length)).orElse("");
  }

  /** A character that occurs nowhere in what the field is compared with. */
  private String apart() {
    String all = Candidates.constants(atoms).stream().map(String::valueOf).collect(Collectors.joining());
    int character = APART.chars().filter(one -> all.indexOf(one) < 0).findFirst().orElse('א');
    while (all.indexOf(character) >= 0) character++;
    return Character.toString(character);
  }

  /** A text that the expression may match; it is tried like any other. */
  private static void guess(Atom atom, Set<Object> values) {
    if (!(atom.comparison().operand() instanceof Regex regex)) return;
    String plain = regex.text().replaceAll("\\(\\?[a-z]+\\)|[\\^$]|\\\\b|\\.[*?]", "")
        .replace("\\d", "1").replace("\\w", "a").replace("\\s", " ").replaceAll("\\{\\d*,?\\d*}|\\+", "")
        .replaceAll("\\[([^\\]^])[^\\]]*]", "$1").replace("(?:", "(").replace("\\", "");
    values.add(plain);
    values.add(plain.replaceAll("\\|[^)]*", "").replaceAll("[()]", "").replaceAll(".[?*]", ""));
    values.add(plain.replaceAll("[()?*]", ""));
  }
}
