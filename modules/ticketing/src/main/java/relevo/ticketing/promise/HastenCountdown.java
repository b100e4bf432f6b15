package relevo.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import relevo.events.ticketing.PromiseMade;
import relevo.events.ticketing.PromiseMoved;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.ticketing.chat.Chats;

/**
 * Counts what is under way anew, from now on, when its ticket is promised something else; nobody is given more time than they had. In a
 * job, since the same news may change priorities.
 */
@ApplicationScoped
class HastenCountdown implements JobHandler<HastenCountdown.Input, Void> {

  static final String KIND = "ticketing.hasten-promise";

  /** @param contactId whose job this is */
  public record Input(UUID ticketId, UUID contactId) {}

  @Inject Countdowns countdowns;
  @Inject Promises promises;
  @Inject DueTimes due;
  @Inject Chats chats;
  @Inject ProductClock clock;
  @Inject Jobs jobs;
  @Inject Event<PromiseHastened> hastened;
  @Inject Event<PromiseMade> made;
  @Inject Event<PromiseMoved> moved;

  void on(@Observes TermsChanged changed) {
    jobs.add(KIND, changed.contactId(), new Input(changed.ticketId(), changed.contactId()));
  }

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
    countdowns.work(input.ticketId()).ifPresent(work -> {
      countdowns.unbroken(input.ticketId()).forEach(each -> hasten(each, work));
      hastened.fire(new PromiseHastened(input.ticketId()));
    });
  }

  /** By the promises and the hours of the team that made it. */
  private void hasten(Running each, Work work) {
    if (each.pausedAt() == null) {
      Optional<Instant> end = due.of(work.of(each.team()), each.clock(), clock.now());
      end.filter(sooner -> countdowns.hasten(each.id(), sooner)).ifPresent(sooner -> goOn(each, work, sooner));
      return;
    }
    Integer minutes = promises.of(work.of(each.team())).minutes(each.clock());
    if (minutes != null) countdowns.shorten(each.id(), Duration.ofMinutes(minutes));
  }

  private void goOn(Running each, Work work, Instant end) {
    chats.promised(each.ticketId(), each.clock(), end);
    jobs.addLater(BreakPromise.KIND, work.contactId(), end, new BreakPromise.Input(each.id(), work.contactId(), end));
    if (each.dueAt() != null) moved.fire(new PromiseMoved(work.conversationId(), each.ticketId(), each.id(), end));
    else made.fire(new PromiseMade(work.conversationId(), each.ticketId(), each.id(), each.clock(), each.team(), clock.now(), end));
  }
}
