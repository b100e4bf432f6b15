package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import relevo.events.ticketing.TicketTaken;
import relevo.kernel.ProductClock;
import relevo.ticketing.agent.Agents;

/** Puts a ticket into the hands of one agent of its team, whoever had it before. */
@ApplicationScoped
class AssignTicket {

  @Inject Tickets tickets;
  @Inject Agents agents;
  @Inject ProductClock clock;
  @Inject Event<TicketTaken> taken;

  /** @param by whose decision it is */
  TicketCard assign(UUID id, String agent, String by) {
    Ticket ticket = tickets.alone(id);
    ticket.refuseIfResolved();
    agents.demand(agent, ticket.team);
    if (agent.equals(ticket.agent)) return TicketCard.of(ticket);
    ticket.handTo(agent, clock.now());
    tickets.save();
    taken.fire(new TicketTaken(ticket.conversationId, ticket.id, agent, by));
    return TicketCard.of(ticket);
  }
}
