package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Puts an agent's tags on a ticket, beside those of the rules, which stay. */
@ApplicationScoped
class TagTicket {

  @Inject Tickets tickets;

  Ticket tag(UUID id, Tagging tagging) {
    Ticket ticket = tickets.numbered(id);
    ticket.refuseIfResolved();
    ticket.matter.tag(tagging.folded());
    tickets.save();
    return ticket;
  }
}
