package relevo.events.integration;

import java.util.UUID;

/**
 * Somebody takes a ticket from elsewhere. Whoever keeps tickets gives it to them by the rules of the desk, in this very transaction, or
 * says why not, and who has it: nothing is refused, so that whoever asks may go on. What comes of it is told by its own event.
 */
public final class TakingAsked {

  /** Theirs now, or before; of somebody else; over; not for them to take, or not there. */
  public enum Outcome { TAKEN, HELD, RESOLVED, NOT_THEIRS, MISSING }

  private final UUID ticket;
  private final String agent;
  private Outcome outcome = Outcome.MISSING;
  private String holder;

  /** @param agent by login */
  public TakingAsked(UUID ticket, String agent) {
    this.ticket = ticket;
    this.agent = agent;
  }

  public UUID ticket() {
    return ticket;
  }

  public String agent() {
    return agent;
  }

  /** @param holder what people call whoever has it; null if nobody */
  public void answer(Outcome outcome, String holder) {
    this.outcome = outcome;
    this.holder = holder;
  }

  public Outcome outcome() {
    return outcome;
  }

  public String holder() {
    return holder;
  }
}
