package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import relevo.events.ticketing.TicketHandedBack;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;
import relevo.ticketing.ladder.Ladders;

/** Returns a conversation to the bot without calling the matter settled. */
@ApplicationScoped
class HandBackTicket {

  static final String OUTCOME = "devuelto al bot";

  @Inject Tickets tickets;
  @Inject Ladders ladders;
  @Inject AddNote notes;
  @Inject ProductClock clock;
  @Inject Event<TicketHandedBack> handedBack;

  TicketCard handBack(UUID id, Parting parting, String by) {
    String reason = parting.said();
    Ticket ticket = tickets.alone(id);
    ladders.current().demandBackToBot(ticket.place());
    ticket.handBack(new Resolution(OUTCOME, null, clock.now()));
    tickets.save();
    notes.explain(id, reason, by);
    handedBack.fire(new TicketHandedBack(ticket.conversationId, ticket.id, Ids.next(), ticket.language, ticket.agent, reason));
    return TicketCard.of(ticket);
  }
}
