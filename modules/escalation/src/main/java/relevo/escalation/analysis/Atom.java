package relevo.escalation.analysis;

import relevo.escalation.facts.Field;
import relevo.escalation.language.Operator;
import relevo.escalation.language.RuleModel.Binding;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RulePrinter;
import relevo.escalation.language.Truth;

/** A comparison that must hold, or must not: what conditions are made of once nothing nests in them. */
record Atom(Comparison comparison, boolean holds, String text) implements Comparable<Atom> {

  static Atom of(Comparison comparison, boolean holds) {
    return new Atom(comparison, holds, comparison.field().path() + RulePrinter.SPANISH.print(comparison));
  }

  static Atom equal(Field field, Object value) {
    return of(new Comparison(field, Operator.EQUAL, new Literal(value)), true);
  }

  Field field() {
    return comparison.field();
  }

  /** The field it is compared with, or null if it is compared with a constant. */
  Field linked() {
    return comparison.operand() instanceof Binding binding ? binding.field() : null;
  }

  boolean isTrueOf(Object left, Object right) {
    return Truth.relates(comparison, left, right) == holds;
  }

  boolean isOpaque() {
    return comparison.operator() == Operator.MATCHES || linked() != null;
  }

  boolean contradicts(Atom other) {
    return holds != other.holds && text.equals(other.text);
  }

  /** As an analyst would write it. */
  String written(RulePrinter printer) {
    String asked = printer.print(comparison);
    return holds ? asked : "!( " + asked + " )";
  }

  @Override
  public int compareTo(Atom other) {
    int byText = text.compareTo(other.text);
    return byText != 0 ? byText : Boolean.compare(holds, other.holds);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Atom atom && holds == atom.holds && text.equals(atom.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode() * 2 + (holds ? 1 : 0);
  }
}
