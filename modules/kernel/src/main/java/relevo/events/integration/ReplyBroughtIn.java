package relevo.events.integration;

import java.util.UUID;
import relevo.events.Content;

/**
 * An agent answered the customer in another system. Whoever keeps tickets says it as that agent's, so that WhatsApp's rules are
 * looked at, or refuses with a {@link relevo.kernel.Refusal}. Its words are in no event but the agent's, so it is none itself.
 */
public final class ReplyBroughtIn {

  private final String account;
  private final UUID ticket;
  private final String agent;
  private final Content content;
  private UUID reply;

  /** @param agent the login of whoever wrote; null for whoever has the ticket */
  public ReplyBroughtIn(String account, UUID ticket, String agent, Content content) {
    this.account = account;
    this.ticket = ticket;
    this.agent = agent;
    this.content = content;
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

  public Content content() {
    return content;
  }

  public void accept(UUID replyId) {
    reply = replyId;
  }

  /** Null if nobody took it. */
  public UUID reply() {
    return reply;
  }
}
