package relevo.events.integration;

import java.util.UUID;

/**
 * Could this person answer the customer of a ticket just now? Whoever keeps tickets says why not, in Spanish; nothing comes of asking, so
 * it is no desk event. It is asked before {@link ReplyBroughtIn}, so that whoever cannot be refused within their request is told.
 */
public final class AnswerAsked {

  private final UUID ticket;
  private final String agent;
  private String why = "Nadie en la mesa se ocupa de esto.";

  /** @param agent by login */
  public AnswerAsked(UUID ticket, String agent) {
    this.ticket = ticket;
    this.agent = agent;
  }

  public UUID ticket() {
    return ticket;
  }

  public String agent() {
    return agent;
  }

  /** @param reason null if they could */
  public void answer(String reason) {
    why = reason;
  }

  /** Why not; null if they could. */
  public String why() {
    return why;
  }
}
