package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import relevo.events.ticketing.TicketResolved;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** Ends an agent's work: from here on the bot answers again. */
@ApplicationScoped
class ResolveTicket {

  static final int LONGEST_WORD = 200;

  @Inject Tickets tickets;
  @Inject ProductClock clock;
  @Inject Event<TicketResolved> resolved;

  TicketCard resolve(UUID id, Closing closing) {
    Ticket ticket = tickets.numbered(id);
    ticket.resolve(new Resolution(word(closing.outcome()), label(closing.label()), clock.now()));
    tickets.save();
    resolved.fire(new TicketResolved(ticket.conversationId, ticket.id, ticket.agent,
        ticket.resolution.outcome(), ticket.resolution.label()));
    return TicketCard.of(ticket);
  }

  private static String label(String label) {
    return label == null || label.isBlank() ? null : Label.of(label.strip()).word();
  }

  private static String word(String word) {
    if (word == null || word.isBlank()) return null;
    if (word.length() > LONGEST_WORD) {
      throw new Refusal(422, "word-too-long", "«outcome» admite " + LONGEST_WORD + " caracteres.");
    }
    return word.strip();
  }
}
