package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import relevo.events.messaging.AnsweredElsewhere;
import relevo.events.ticketing.AgentReplied;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.ticketing.care.Policies;
import relevo.ticketing.vigil.Vigils;
import relevo.ticketing.vigil.Watched;

/** Begins to wait for the customer each time that a person has written to them, if their team does not wait for ever. */
@ApplicationScoped
class AwaitCustomer {

  @Inject Vigils vigils;
  @Inject Policies policies;
  @Inject ProductClock clock;
  @Inject Jobs jobs;

  void on(@Observes AgentReplied replied) {
    vigils.inHands(replied.ticketId()).ifPresent(this::await);
  }

  /** Somebody answered from the business's own phone. */
  void on(@Observes AnsweredElsewhere answered) {
    vigils.inHandsOf(answered.conversationId()).ifPresent(this::await);
  }

  private void await(Watched ticket) {
    Instant now = clock.now();
    vigils.answered(ticket.ticketId(), now);
    Integer hours = policies.of(ticket.team()).autoCloseHours();
    if (hours == null) return;
    jobs.addLater(CloseSilent.KIND, ticket.contactId(), now.plus(Duration.ofHours(hours)),
        new CloseSilent.Input(ticket.ticketId(), ticket.contactId(), now));
  }
}
