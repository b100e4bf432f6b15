package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.flow.AbsenceAsked;
import relevo.kernel.ProductClock;
import relevo.ticketing.team.Openings;
import relevo.ticketing.team.Teams;

/** Tells whoever asks that a customer waits in the line of a team that is not at work. */
@ApplicationScoped
class TellAbsence {

  @Inject Tickets tickets;
  @Inject Teams teams;
  @Inject Openings openings;
  @Inject ProductClock clock;

  void on(@Observes AbsenceAsked asked) {
    tickets.unresolvedFor(asked.conversation()).filter(ticket -> ticket.waitsIn(ticket.team) && isAway(ticket.team))
        .ifPresent(ticket -> asked.answer(ticket.id));
  }

  private boolean isAway(String team) {
    return teams.all().stream().anyMatch(each -> each.name().equals(team) && !openings.isOpenAt(each, clock.now()));
  }
}
