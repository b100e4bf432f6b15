package relevo.escalation.analysis;

import relevo.escalation.facts.Facts;

/** Whether something can be so. */
public sealed interface Answer {

  Answer IMPOSSIBLE = new Impossible();
  Answer UNDECIDED = new Undecided();

  /** It is proved that it cannot. */
  record Impossible() implements Answer {}

  /** It can, for instance so. */
  record Possible(Facts facts) implements Answer {}

  /** Nobody found out. */
  record Undecided() implements Answer {}

  default boolean isImpossible() {
    return this instanceof Impossible;
  }
}
