package relevo.events.integration;

import java.util.UUID;

/**
 * Somebody in another system wants a ticket. Whoever keeps tickets gives it to them, or refuses with a
 * {@link relevo.kernel.Refusal} that says who has it. It is a question within a transaction, so it is no desk event.
 */
public final class TakeAsked {

  private final String account;
  private final UUID ticket;
  private final String agent;
  private boolean taken;

  /** @param agent the login of whoever wants it */
  public TakeAsked(String account, UUID ticket, String agent) {
    this.account = account;
    this.ticket = ticket;
    this.agent = agent;
  }

  public String account() {
    return account;
  }

  public UUID ticket() {
    return ticket;
  }

  public String agent() {
    return agent;
  }

  public void give() {
    taken = true;
  }

  public boolean isTaken() {
    return taken;
  }
}
