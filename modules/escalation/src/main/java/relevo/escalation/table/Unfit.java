package relevo.escalation.table;

import relevo.escalation.language.Sentence;

/** A rule that no row of a table can say, and why, in a sentence for its author. */
public final class Unfit extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence why;

  Unfit(Sentence why) {
    super(why.spanish(), null, false, false);
    this.why = why;
  }

  Unfit of(String rule) {
    return new Unfit(Unfitting.RULE.with(rule, why));
  }

  public Sentence why() {
    return why;
  }
}
