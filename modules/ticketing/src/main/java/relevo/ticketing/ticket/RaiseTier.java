package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.escalation.TierRaised;
import relevo.events.ticketing.TicketTransferred;
import relevo.kernel.Ids;
import relevo.ticketing.team.Teams;

/** Moves a person's work to a higher tier when the rules say that it has become too much for this one. */
@ApplicationScoped
class RaiseTier {

  @Inject Tickets tickets;
  @Inject Teams teams;
  @Inject MoveTicket move;
  @Inject Event<TicketTransferred> transferred;

  void on(@Observes TierRaised raised) {
    tickets.unresolvedFor(raised.conversationId())
        .filter(ticket -> ticket.tier < raised.tier())
        .ifPresent(ticket -> raise(ticket, raised));
  }

  private void raise(Ticket ticket, TierRaised raised) {
    teams.firstOfTier(raised.tier()).ifPresent(team -> {
      ticket.join(raised.because());
      if (team.name().equals(ticket.team)) {
        ticket.tier = raised.tier();
        return;
      }
      move.move(ticket, team, raised.tier(), null);
      transferred.fire(new TicketTransferred(ticket.conversationId, ticket.id, Ids.next(), ticket.language,
          ticket.team, ticket.tier, String.join(", ", raised.because()), null));
    });
  }
}
