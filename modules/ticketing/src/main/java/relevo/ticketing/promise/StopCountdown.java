package relevo.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import relevo.events.messaging.AnsweredElsewhere;
import relevo.events.ticketing.AgentReplied;
import relevo.events.ticketing.TicketOverdue.Clock;
import relevo.events.ticketing.TicketHandedBack;
import relevo.events.ticketing.TicketResolved;
import relevo.kernel.ProductClock;

/** Ends the count when the customer has what was promised. */
@ApplicationScoped
class StopCountdown {

  @Inject Countdowns countdowns;
  @Inject ProductClock clock;

  void on(@Observes AgentReplied replied) {
    countdowns.stop(replied.ticketId(), EnumSet.of(Clock.FIRST_REPLY, Clock.NEXT_REPLY), clock.now());
  }

  /** Somebody answered from the business's own phone. */
  void on(@Observes AnsweredElsewhere answered) {
    countdowns.stopReplies(answered.conversationId(), clock.now());
  }

  void on(@Observes TicketResolved resolved) {
    countdowns.stop(resolved.ticketId(), EnumSet.allOf(Clock.class), clock.now());
  }

  void on(@Observes TicketHandedBack handedBack) {
    countdowns.stop(handedBack.ticketId(), EnumSet.allOf(Clock.class), clock.now());
  }
}
