package relevo.faults.history;

/** A promise that was broken: which one of the invariants, and in a sentence how. */
public record Violation(String rule, String sentence) {

  @Override
  public String toString() {
    return rule + " " + sentence;
  }
}
