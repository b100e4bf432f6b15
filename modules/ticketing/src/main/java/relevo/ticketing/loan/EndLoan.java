package relevo.ticketing.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import relevo.events.ticketing.ConversationAsked;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

/** Gives a conversation back to its agent when the bot's time with it is over; drops out if that was earlier. */
@ApplicationScoped
class EndLoan implements JobHandler<EndLoan.Input, Void> {

  static final String KIND = "ticketing.end-loan";

  /** @param contactId whose job this is */
  public record Input(UUID loanId, UUID conversationId, UUID contactId, Instant dueAt) {}

  @Inject Lending lending;
  @Inject ProductClock clock;
  @Inject Jobs jobs;
  @Inject Event<ConversationAsked> asked;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Input> input() {
    return Input.class;
  }

  @Override
  public void settle(Input input, Void nothing) {
    if (clock.now().isBefore(input.dueAt())) {
      // the desk's clock was set back
      jobs.addLater(KIND, input.contactId(), input.dueAt(), input);
      return;
    }
    asked.fire(new ConversationAsked(input.conversationId()));
    lending.timeIsUp(input.loanId());
  }
}
