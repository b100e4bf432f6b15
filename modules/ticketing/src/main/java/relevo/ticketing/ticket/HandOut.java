package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import relevo.events.ticketing.TicketTaken;
import relevo.kernel.ProductClock;

/** Gives those who wait in a team's line into somebody's hands. */
@ApplicationScoped
public class HandOut {

  @Inject Tickets tickets;
  @Inject ProductClock clock;
  @Inject Event<TicketTaken> taken;

  /** The first of a team's line, in order. */
  public List<Waiting> first(String team, int most) {
    return tickets.firstOf(team, most);
  }

  /** False if it does not wait there any more: somebody else was faster. */
  public boolean give(UUID id, String team, String agent) {
    Ticket ticket = tickets.alone(id);
    if (!ticket.waitsIn(team)) return false;
    ticket.assignTo(agent, clock.now());
    tickets.save();
    taken.fire(new TicketTaken(ticket.conversationId, ticket.id, agent, null));
    return true;
  }
}
