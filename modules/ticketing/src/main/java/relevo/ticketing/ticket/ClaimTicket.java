package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import relevo.events.ticketing.TicketTaken;
import relevo.kernel.ProductClock;

/** Gives a ticket to one agent, and to one only. */
@ApplicationScoped
class ClaimTicket {

  @Inject Tickets tickets;
  @Inject ProductClock clock;
  @Inject Event<TicketTaken> taken;

  TicketCard claim(UUID id, String agent) {
    Ticket ticket = tickets.alone(id);
    boolean hers = agent.equals(ticket.agent);
    ticket.assignTo(agent, clock.now());
    tickets.save();
    if (!hers) taken.fire(new TicketTaken(ticket.conversationId, ticket.id, agent));
    return TicketCard.of(ticket);
  }
}
