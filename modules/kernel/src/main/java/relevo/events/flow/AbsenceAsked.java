package relevo.events.flow;

import java.util.UUID;

/**
 * Does this customer wait for a person whose team is not at work? Nothing comes of asking, so it is no desk event; whoever keeps the lines
 * answers with the ticket that waits. Of whoever does not answer, nobody waits.
 */
public final class AbsenceAsked {

  private final UUID conversation;
  private UUID ticket;

  public AbsenceAsked(UUID conversation) {
    this.conversation = conversation;
  }

  public UUID conversation() {
    return conversation;
  }

  public void answer(UUID waiting) {
    ticket = waiting;
  }

  /** Null if nobody waits, or the team works. */
  public UUID ticket() {
    return ticket;
  }
}
