package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import relevo.events.Owner;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketResolved.Way;
import relevo.ticketing.loan.Loans;

/** Tells that a ticket is over, and who answers its customer from then on. */
@ApplicationScoped
class TellResolved {

  @Inject Tickets tickets;
  @Inject Loans loans;
  @Inject Event<TicketResolved> resolved;

  /** The last thing a use case does. */
  void tell(Ticket ticket, Way way) {
    resolved.fire(new TicketResolved(ticket.conversationId, ticket.id, ticket.agent, ticket.resolution.outcome(), ticket.resolution.label(), way,
        isLeftToPerson(ticket) ? Owner.HUMAN : Owner.BOT));
  }

  /** Where the bot stays tickets are opened beside a person's. */
  private boolean isLeftToPerson(Ticket ended) {
    return tickets.unresolvedFor(ended.conversationId).filter(other -> !loans.has(other.id)).isPresent();
  }
}
