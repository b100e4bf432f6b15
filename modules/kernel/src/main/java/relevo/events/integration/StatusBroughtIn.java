package relevo.events.integration;

import java.util.UUID;

/**
 * In another system a ticket was closed, or given to somebody else. Whoever keeps tickets does likewise, or refuses with a
 * {@link relevo.kernel.Refusal}. It is a wish within a transaction, so it is no desk event.
 */
public final class StatusBroughtIn {

  /** What became of it there. */
  public enum Status { ASSIGNED, RESOLVED }

  private final String account;
  private final UUID ticket;
  private final String agent;
  private final Status status;
  private final String outcome;
  private boolean followed;

  /**
   * @param agent the login of who has it there, or who closed it; null if nobody knows
   * @param outcome how it ended, in words, or null
   */
  public StatusBroughtIn(String account, UUID ticket, String agent, Status status, String outcome) {
    this.account = account;
    this.ticket = ticket;
    this.agent = agent;
    this.status = status;
    this.outcome = outcome;
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

  public Status status() {
    return status;
  }

  public String outcome() {
    return outcome;
  }

  public void follow() {
    followed = true;
  }

  public boolean isFollowed() {
    return followed;
  }
}
