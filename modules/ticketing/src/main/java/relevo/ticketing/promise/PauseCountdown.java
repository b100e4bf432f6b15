package relevo.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import relevo.events.Owner;
import relevo.events.messaging.AnsweredElsewhere;
import relevo.events.messaging.MessageReceived;
import relevo.events.ticketing.AgentReplied;
import relevo.events.ticketing.CallBackAgreed;
import relevo.events.ticketing.CallBackDue;
import relevo.events.ticketing.PromiseMoved;
import relevo.events.ticketing.TicketReleased;
import relevo.events.ticketing.TicketReturned;
import relevo.events.ticketing.TicketSnoozed;
import relevo.events.ticketing.TicketTaken;
import relevo.events.ticketing.TicketTransferred;
import relevo.events.ticketing.TicketWoken;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.ticketing.care.Policies;
import relevo.ticketing.chat.Chats;

/** Lets a promise stand still while it is not up to us, where the team's policy says so. What is left of it is left when it goes on. */
@ApplicationScoped
class PauseCountdown {

  @Inject Countdowns countdowns;
  @Inject Policies policies;
  @Inject DueTimes due;
  @Inject Chats chats;
  @Inject ProductClock clock;
  @Inject Jobs jobs;
  @Inject Event<PromiseMoved> moved;

  /** The last word is ours. */
  void on(@Observes AgentReplied replied) {
    countdowns.work(replied.ticketId()).ifPresent(work -> pause(work, Pause.AWAITING));
  }

  void on(@Observes AnsweredElsewhere answered) {
    countdowns.workIn(answered.conversationId()).ifPresent(work -> pause(work, Pause.AWAITING));
  }

  void on(@Observes MessageReceived message) {
    if (message.owner() != Owner.HUMAN || message.wish() || StartCountdown.asksNothing(message.content())) return;
    if (countdowns.isPausedIn(message.conversationId())) {
      countdowns.workIn(message.conversationId()).ifPresent(work -> resume(work, Pause.AWAITING));
    }
  }

  void on(@Observes TicketReturned returned) {
    if (returned.outcome().leavesCustomerWaiting()) countdowns.work(returned.ticketId()).ifPresent(work -> resume(work, Pause.AWAITING));
  }

  /** The customer waits for another team, where nobody has put it aside. */
  void on(@Observes TicketTransferred transferred) {
    countdowns.work(transferred.ticketId()).ifPresent(work -> resume(work, Pause.AWAITING));
    isBack(transferred.ticketId());
  }

  void on(@Observes TicketSnoozed aside) {
    countdowns.work(aside.ticketId()).ifPresent(work -> pause(work, Pause.SNOOZED));
  }

  void on(@Observes TicketWoken back) {
    isBack(back.ticketId());
  }

  void on(@Observes TicketReleased released) {
    isBack(released.ticketId());
  }

  /** Perhaps before the time that its customer was given. */
  void on(@Observes TicketTaken taken) {
    if (!chats.sleeps(taken.ticketId())) isBack(taken.ticketId());
  }

  /** The customer knows when, and waits for nothing before. */
  void on(@Observes CallBackAgreed agreed) {
    countdowns.work(agreed.ticketId()).ifPresent(work -> pause(work, Pause.SNOOZED));
  }

  void on(@Observes CallBackDue due) {
    if (!chats.sleeps(due.ticketId())) isBack(due.ticketId());
  }

  private void isBack(UUID ticket) {
    if (!countdowns.hasTimeAgreed(ticket)) countdowns.work(ticket).ifPresent(work -> resume(work, Pause.SNOOZED));
  }

  private void pause(Work work, Pause why) {
    var clocks = why.clocks(policies.of(work.team()).pauses());
    if (clocks.isEmpty()) return;
    Instant now = clock.now();
    for (Running each : countdowns.running(work.ticketId())) {
      if (!clocks.contains(each.clock().name().toLowerCase(Locale.ROOT))) continue;
      if (each.pausedAt() != null) countdowns.mark(each.id(), why);
      else stand(each, work.conversationId(), why, now);
    }
  }

  private void stand(Running each, UUID conversation, Pause why, Instant now) {
    if (countdowns.pause(each, why, now, due.until(each.team(), now, each.dueAt()))) tell(each, conversation, null);
  }

  private void resume(Work work, Pause why) {
    for (Running each : countdowns.running(work.ticketId())) {
      if (each.pausedAt() != null && countdowns.clear(each.id(), why)) goOn(each, work);
    }
  }

  private void goOn(Running countdown, Work work) {
    Instant end = due.after(countdown.team(), clock.now(), Duration.ofSeconds(countdown.leftSeconds())).orElse(null);
    if (!countdowns.resume(countdown.id(), end)) return;
    if (end != null) jobs.addLater(BreakPromise.KIND, work.contactId(), end, new BreakPromise.Input(countdown.id(), work.contactId(), end));
    tell(countdown, work.conversationId(), end);
  }

  private void tell(Running countdown, UUID conversation, Instant due) {
    chats.promised(countdown.ticketId(), countdown.clock(), due);
    moved.fire(new PromiseMoved(conversation, countdown.ticketId(), countdown.id(), due));
  }
}
