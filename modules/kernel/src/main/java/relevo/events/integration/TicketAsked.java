package relevo.events.integration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is there to tell elsewhere of a ticket, as it stands? Nothing comes of asking, so it is no desk event; whoever keeps tickets
 * answers. Of whoever does not answer, there is no such ticket.
 */
public final class TicketAsked {

  private final UUID ticket;
  private Standing standing;

  /**
   * A ticket as people elsewhere need to know it.
   *
   * @param status {@code open}, {@code assigned} or {@code resolved}
   * @param handedBack resolved, in that the bot goes on
   * @param priority {@code baja}, {@code normal}, {@code alta} or {@code urgente}
   * @param agent who has it or last had it, by login; null if nobody
   * @param agentName what people call them; null as the agent is
   * @param phone digits only; null if they have none
   * @param language of the customer
   * @param reasons why it is here, in the words of those who wrote the rules
   * @param dueAt the next word that was promised; null if none is, or it stands still
   */
  public record Standing(
      UUID ticket, UUID conversation, String status, boolean handedBack, String team, int tier, String priority, String agent,
      String agentName, String customer, String phone, String language, List<String> reasons, Instant openedAt, Instant takenAt,
      Instant resolvedAt, Instant dueAt) {

    public Standing {
      reasons = List.copyOf(reasons);
    }
  }

  public TicketAsked(UUID ticket) {
    this.ticket = ticket;
  }

  public UUID ticket() {
    return ticket;
  }

  public void answer(Standing now) {
    standing = now;
  }

  public Optional<Standing> standing() {
    return Optional.ofNullable(standing);
  }
}
