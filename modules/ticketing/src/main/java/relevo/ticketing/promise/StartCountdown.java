package relevo.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import relevo.events.Content;
import relevo.events.Content.Kind;
import relevo.events.Owner;
import relevo.events.messaging.MessageReceived;
import relevo.events.ticketing.PromiseMade;
import relevo.events.ticketing.SurveySent;
import relevo.events.ticketing.TicketOpened;
import relevo.events.ticketing.TicketOverdue.Clock;
import relevo.events.ticketing.TicketReopened;
import relevo.events.ticketing.TicketReturned;
import relevo.events.ticketing.TicketTransferred;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.ticketing.chat.Chats;
import relevo.ticketing.vigil.WatchWindow;

/** Begins to count when a customer begins to wait. How long is settled then, whatever becomes of priorities and promises later. */
@ApplicationScoped
class StartCountdown {

  /** These ask for no answer. */
  private static final Set<Kind> WORDLESS = EnumSet.of(Kind.REACTION, Kind.REVOKE, Kind.NOTE);

  @Inject Countdowns countdowns;
  @Inject DueTimes due;
  @Inject WatchSilence silence;
  @Inject Chats chats;
  @Inject WatchWindow window;
  @Inject ProductClock clock;
  @Inject Jobs jobs;
  @Inject Event<ReplyAwaited> awaited;
  @Inject Event<PromiseMade> made;

  void on(@Observes TicketOpened opened) {
    countdowns.work(opened.ticketId()).ifPresent(work -> {
      // where the bot goes on answering, nobody waits for a word of ours
      if (work.owner() == Owner.HUMAN) start(work, Clock.FIRST_REPLY);
      start(work, Clock.RESOLUTION);
    });
  }

  /** All begins anew. */
  void on(@Observes TicketReopened reopened) {
    countdowns.work(reopened.ticketId()).ifPresent(work -> {
      start(work, Clock.FIRST_REPLY);
      start(work, Clock.RESOLUTION);
    });
  }

  /** The new team has its own time for a first word; the end stays where it was promised. */
  void on(@Observes TicketTransferred transferred) {
    countdowns.work(transferred.ticketId()).filter(work -> work.owner() == Owner.HUMAN).ifPresent(work -> {
      countdowns.stop(work.ticketId(), EnumSet.of(Clock.FIRST_REPLY, Clock.NEXT_REPLY), clock.now());
      start(work, Clock.FIRST_REPLY);
    });
  }

  void on(@Observes MessageReceived message) {
    if (message.owner() != Owner.HUMAN || message.wish() || asksNothing(message.content())) return;
    countdowns.answeredWork(message.conversationId()).ifPresent(work -> {
      start(work, Clock.NEXT_REPLY);
      silence.watch(work);
      if (work.agent() == null) awaited.fire(new ReplyAwaited(work.ticketId()));
    });
  }

  /** Whoever has done with the bot what the agent wanted waits for the agent, who has time anew for whoever waited before. */
  void on(@Observes TicketReturned returned) {
    if (returned.outcome().leavesCustomerWaiting()) countdowns.answeredWork(returned.conversationId()).ifPresent(work -> start(work, Clock.NEXT_REPLY));
    if (countdowns.waitingSince(returned.ticketId()).isPresent()) countdowns.work(returned.ticketId()).ifPresent(silence::watch);
  }

  /** Nor does a mark for what a person did earlier. */
  static boolean asksNothing(Content content) {
    return WORDLESS.contains(content.kind()) || SurveySent.isChoice(content.choice());
  }

  private void start(Work work, Clock what) {
    Instant now = clock.now();
    Optional<Instant> end = due.of(work, what, now);
    Countdown countdown = new Countdown(work, what, now, end.orElse(null));
    countdowns.add(countdown);
    chats.promised(work.ticketId(), what, end.orElse(null));
    if (what != Clock.RESOLUTION) window.begin(work.ticketId(), work.contactId(), work.team());
    end.ifPresent(moment -> {
      jobs.addLater(BreakPromise.KIND, work.contactId(), moment, new BreakPromise.Input(countdown.id, work.contactId(), moment));
      made.fire(new PromiseMade(work.conversationId(), work.ticketId(), countdown.id, what, work.team(), now, moment));
    });
  }
}
