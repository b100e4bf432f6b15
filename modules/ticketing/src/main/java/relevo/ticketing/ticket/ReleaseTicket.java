package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import relevo.events.ticketing.TicketReleased;

/** Gives a ticket back to its queue, at the place that its age gives it. */
@ApplicationScoped
class ReleaseTicket {

  @Inject Tickets tickets;
  @Inject AddNote notes;
  @Inject Event<TicketReleased> released;

  TicketCard release(UUID id, Parting parting, String by) {
    String reason = parting.said();
    Ticket ticket = tickets.alone(id);
    String agent = ticket.agent;
    ticket.backToQueue();
    tickets.save();
    notes.explain(id, reason, by);
    released.fire(new TicketReleased(ticket.conversationId, ticket.id, ticket.team, agent, reason));
    return TicketCard.of(ticket);
  }
}
