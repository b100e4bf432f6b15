package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.flow.ClaimAsked;
import relevo.ticketing.survey.HearMark;

/** Takes from the bot what a customer writes about a matter that a person has settled: a mark, or that it is not settled after all. */
@ApplicationScoped
class HearAftermath {

  @Inject HearMark marks;
  @Inject ReopenTicket reopen;

  void on(@Observes ClaimAsked asked) {
    marks.hear(asked);
    if (!asked.isClaimed()) reopen.hear(asked);
  }
}
