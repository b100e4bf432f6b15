package relevo.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import relevo.events.ticketing.TicketOverdue;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

/** Tells that a promise was not kept; drops out if it was, or if somebody told it already. */
@ApplicationScoped
class BreakPromise implements JobHandler<BreakPromise.Input, Void> {

  static final String KIND = "ticketing.break-promise";

  /**
   * @param contactId whose job this is
   * @param dueAt what is looked at: a countdown that stood still meanwhile has a later job of its own; null in older rows
   */
  public record Input(UUID countdownId, UUID contactId, Instant dueAt) {}

  @Inject Countdowns countdowns;
  @Inject ProductClock clock;
  @Inject Jobs jobs;
  @Inject Event<TicketOverdue> overdue;

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
    countdowns.numbered(input.countdownId()).filter(countdown -> isDue(countdown, input)).ifPresent(countdown -> {
      Instant now = clock.now();
      // the desk's clock may have been set back since the job was taken
      if (now.isBefore(countdown.dueAt)) jobs.addLater(KIND, input.contactId(), countdown.dueAt, input);
      else if (countdowns.breach(countdown.id, now)) countdowns.work(countdown.ticketId).ifPresent(work -> tell(countdown, work));
    });
  }

  private static boolean isDue(Countdown countdown, Input input) {
    return countdown.dueAt != null && (input.dueAt() == null || input.dueAt().equals(countdown.dueAt));
  }

  private void tell(Countdown countdown, Work work) {
    overdue.fire(new TicketOverdue(work.conversationId(), work.ticketId(), countdown.clock, work.team(), work.agent(), countdown.dueAt));
  }
}
