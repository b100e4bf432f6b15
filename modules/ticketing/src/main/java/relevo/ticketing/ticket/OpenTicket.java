package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import relevo.events.escalation.EscalationRaised;
import relevo.events.ticketing.TicketOpened;
import relevo.kernel.ProductClock;
import relevo.ticketing.team.Routings;

/**
 * Turns an escalation into work for a person, unless someone is on it already: then it is one more reason for that
 * work.
 */
@ApplicationScoped
class OpenTicket {

  @Inject Tickets tickets;
  @Inject Routings routings;
  @Inject ProductClock clock;
  @Inject Event<TicketOpened> opened;

  void on(@Observes EscalationRaised escalation) {
    // where the bot goes on answering nobody's work is taken over, and the look-up would cost each message a query
    Optional<Ticket> present =
        escalation.botStays() ? Optional.empty() : tickets.unresolvedFor(escalation.conversationId());
    present.ifPresentOrElse(ticket -> ticket.join(escalation), () -> open(escalation));
  }

  private void open(EscalationRaised escalation) {
    Ticket ticket = new Ticket(escalation, clock.now());
    ticket.turn.in(ticket.urgency(), routings.of(ticket.team).ageingMinutes());
    tickets.add(ticket);
    opened.fire(new TicketOpened(ticket.conversationId, ticket.id, ticket.escalationId, escalation.messageId(),
        ticket.language, ticket.team, ticket.tier, ticket.owner));
  }
}
