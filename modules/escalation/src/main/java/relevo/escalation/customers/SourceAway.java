package relevo.escalation.customers;

import java.time.Instant;

/** A source gave no answer that can be used; the message says why, in Spanish, without anything of the customer's. */
public class SourceAway extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Instant until;

  public SourceAway(String why) {
    this(why, null);
  }

  /** @param until before then nobody need ask it again; null if that is not known */
  public SourceAway(String why, Instant until) {
    super(why, null, false, false);
    this.until = until;
  }

  public Instant until() {
    return until;
  }
}
