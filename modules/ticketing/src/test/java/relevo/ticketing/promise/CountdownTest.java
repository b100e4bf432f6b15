package relevo.ticketing.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.calendar.Holidays;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.messaging.AnsweredElsewhere;
import relevo.events.messaging.MessageReceived;
import relevo.events.ticketing.AgentReplied;
import relevo.events.ticketing.PromiseMade;
import relevo.events.ticketing.TicketOpened;
import relevo.events.ticketing.TicketOverdue;
import relevo.events.ticketing.TicketOverdue.Clock;
import relevo.events.ticketing.TicketReopened;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketReturned;
import relevo.events.ticketing.TicketReturned.Outcome;
import relevo.events.ticketing.TicketTransferred;
import relevo.jobs.Jobs;
import relevo.jobs.NewJob;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.chat.KeptChats;
import relevo.ticketing.vigil.WatchWindow;
import relevo.ticketing.team.DemoTeams;

class CountdownTest {

  static final UUID TICKET = new UUID(1, 1);
  static final UUID CONVERSATION = new UUID(7, 7);
  static final UUID CONTACT = new UUID(8, 8);
  static final Instant FRIDAY_EVENING = Instant.parse("2026-11-27T16:30:00Z");

  Instant now = FRIDAY_EVENING;
  List<NewJob> added = new ArrayList<>();
  List<PromiseCard> promised = List.of();
  Set<LocalDate> holidays = Set.of();
  List<String> windows = new ArrayList<>();
  KeptCountdowns countdowns = new KeptCountdowns();
  Told<TicketOverdue> told = new Told<>();
  StartCountdown start = new StartCountdown();
  Told<ReplyAwaited> awaited = new Told<>();
  Told<PromiseMade> made = new Told<>();
  List<Work> watched = new ArrayList<>();
  WatchSilence silence = new WatchSilence() {
    @Override
    void watch(Work work) {
      watched.add(work);
    }
  };
  StopCountdown stop = new StopCountdown();
  BreakPromise broken = new BreakPromise();

  @BeforeEach
  void wire() {
    ProductClock clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    Jobs jobs = new Jobs() {
      @Override
      public void addLater(String kind, UUID subject, Instant due, Object input) {
        added.add(new NewJob(kind, subject, due, input));
      }
    };
    start.countdowns = stop.countdowns = broken.countdowns = countdowns;
    start.clock = stop.clock = broken.clock = clock;
    start.chats = new KeptChats();
    start.jobs = broken.jobs = jobs;
    start.silence = silence;
    start.awaited = awaited;
    start.made = made;
    start.due = new DueTimes();
    start.due.teams = DemoTeams.asShipped();
    start.due.promises = new Promises() {
      @Override
      List<PromiseCard> kept(String team) {
        return promised;
      }
    };
    start.due.holidays = new Holidays() {
      @Override
      public Set<LocalDate> of(String team) {
        return holidays;
      }
    };
    start.window = new WatchWindow() {
      @Override
      public void begin(UUID ticket, UUID contact, String team) {
        windows.add(team);
      }
    };
    broken.overdue = told;
    countdowns.work = work("mesa", Owner.HUMAN);
  }

  @Test
  void begins_with_the_ticket_and_leaves_a_job_for_its_end() {
    open();
    assertThat(countdowns.running()).containsExactly(Clock.FIRST_REPLY, Clock.RESOLUTION);
    assertThat(added).extracting(NewJob::due).containsExactly(now.plus(Duration.ofMinutes(30)), now.plus(Duration.ofMinutes(480)));
    assertThat(added).extracting(NewJob::subject).containsOnly(CONTACT);
  }

  @Test
  void follows_the_hours_of_the_team() {
    countdowns.work = work("retenciones", Owner.HUMAN);
    now = FRIDAY_EVENING.plus(Duration.ofMinutes(15));
    open();
    assertThat(countdowns.last(Clock.FIRST_REPLY).dueAt).isEqualTo(Instant.parse("2026-11-30T08:15:00Z"));
  }

  @Test
  void follows_the_holidays_of_the_team() {
    countdowns.work = work("retenciones", Owner.HUMAN);
    holidays = Set.of(LocalDate.of(2026, 11, 30));
    now = FRIDAY_EVENING.plus(Duration.ofMinutes(15));
    open();
    assertThat(countdowns.last(Clock.FIRST_REPLY).dueAt).isEqualTo(Instant.parse("2026-12-01T08:15:00Z"));
  }

  @Test
  void promises_only_the_end_where_the_bot_goes_on_answering() {
    countdowns.work = work("mesa", Owner.BOT);
    open();
    transfer("especialistas");
    assertThat(countdowns.kept).extracting(each -> each.clock).containsExactly(Clock.RESOLUTION);
  }

  @Test
  void has_no_end_where_nothing_is_promised() {
    promised = new Promising(List.of(new PromiseCard("alta", null, null, 60))).checked();
    open();
    assertThat(countdowns.last(Clock.FIRST_REPLY).dueAt).isNull();
    assertThat(added).hasSize(1);
  }

  @Test
  void stops_at_the_agents_first_word_but_for_the_end() {
    open();
    reply();
    assertThat(countdowns.running()).containsExactly(Clock.RESOLUTION);
  }

  @Test
  void stops_too_when_somebody_answers_from_the_business_phone() {
    open();
    stop.on(new AnsweredElsewhere(CONVERSATION, UUID.randomUUID(), now));
    assertThat(countdowns.running()).containsExactly(Clock.RESOLUTION);
  }

  @Test
  void begins_again_at_the_first_of_several_messages_after_an_answer() {
    open();
    message(Owner.HUMAN, Content.text("¿hola?"), false);
    assertThat(countdowns.running()).containsExactly(Clock.FIRST_REPLY, Clock.RESOLUTION);
    reply();
    now = now.plusSeconds(60);
    message(Owner.HUMAN, Content.text("¿y mi dinero?"), false);
    now = now.plusSeconds(60);
    message(Owner.HUMAN, Content.text("¿?"), false);
    assertThat(countdowns.running()).containsExactly(Clock.RESOLUTION, Clock.NEXT_REPLY);
    assertThat(countdowns.last(Clock.NEXT_REPLY).dueAt).isEqualTo(FRIDAY_EVENING.plusSeconds(60).plus(Duration.ofMinutes(30)));
    reply();
    assertThat(countdowns.running()).containsExactly(Clock.RESOLUTION);
  }

  @Test
  void is_told_of_when_the_customer_waits_and_nobody_has_the_ticket() {
    open();
    reply();
    message(Owner.HUMAN, Content.text("¿y mi dinero?"), false);
    assertThat(awaited.events).isEmpty();
    reply();
    countdowns.work = new Work(TICKET, CONVERSATION, CONTACT, "mesa", 2, null, 2, Owner.HUMAN, false);
    message(Owner.HUMAN, Content.text("¿y mi dinero?"), false);
    message(Owner.HUMAN, Content.text("¿?"), false);
    assertThat(awaited.events).containsExactly(new ReplyAwaited(TICKET));
  }

  @Test
  void takes_no_notice_of_what_asks_nothing_of_a_person() {
    open();
    reply();
    message(Owner.BOT, Content.text("hola"), false);
    message(Owner.HUMAN, Content.text("BAJA"), true);
    message(Owner.HUMAN, Content.reaction("wamid.1", "👍"), false);
    assertThat(countdowns.running()).containsExactly(Clock.RESOLUTION);
  }

  @Test
  void has_the_window_watched_whenever_a_customer_begins_to_wait() {
    open();
    message(Owner.HUMAN, Content.text("¿hola?"), false);
    assertThat(windows).containsExactly("mesa");
    reply();
    message(Owner.HUMAN, Content.text("¿y mi dinero?"), false);
    transfer("retenciones");
    assertThat(windows).containsExactly("mesa", "mesa", "retenciones");
  }

  @Test
  void begins_anew_for_the_first_word_of_another_team() {
    open();
    reply();
    message(Owner.HUMAN, Content.text("¿y?"), false);
    transfer("retenciones");
    assertThat(countdowns.running()).containsExactly(Clock.RESOLUTION, Clock.FIRST_REPLY);
    assertThat(countdowns.last(Clock.FIRST_REPLY).team).isEqualTo("retenciones");
    assertThat(countdowns.last(Clock.RESOLUTION).team).isEqualTo("mesa");
  }

  @Test
  void stops_altogether_when_the_ticket_is_resolved() {
    open();
    resolve();
    assertThat(countdowns.running()).isEmpty();
  }

  @Test
  void begins_anew_when_the_ticket_is_reopened() {
    open();
    reply();
    resolve();
    now = now.plus(Duration.ofHours(2));
    start.on(new TicketReopened(CONVERSATION, TICKET, UUID.randomUUID(), "es", "mesa", 2, "ana"));
    assertThat(countdowns.running()).containsExactly(Clock.FIRST_REPLY, Clock.RESOLUTION);
    assertThat(countdowns.last(Clock.FIRST_REPLY).dueAt).isEqualTo(now.plus(Duration.ofMinutes(30)));
  }

  @Test
  void is_watched_again_when_the_bot_gives_back_a_customer_who_waits() {
    open();
    returned(Outcome.TIMED_OUT);
    assertThat(watched).containsExactly(countdowns.work);
    assertThat(countdowns.running()).containsExactly(Clock.FIRST_REPLY, Clock.RESOLUTION);
    reply();
    returned(Outcome.TAKEN_BACK);
    assertThat(watched).hasSize(1);
    returned(Outcome.DONE);
    assertThat(watched).hasSize(2);
    assertThat(countdowns.running()).containsExactly(Clock.RESOLUTION, Clock.NEXT_REPLY);
    returned(Outcome.DONE);
    assertThat(watched).hasSize(3);
    assertThat(countdowns.running()).containsExactly(Clock.RESOLUTION, Clock.NEXT_REPLY);
  }

  @Test
  void tells_once_that_it_ran_out() {
    open();
    Countdown first = countdowns.last(Clock.FIRST_REPLY);
    now = first.dueAt;
    settle(first);
    settle(first);
    assertThat(told.events)
        .containsExactly(new TicketOverdue(CONVERSATION, TICKET, Clock.FIRST_REPLY, "mesa", "ana", first.dueAt));
    assertThat(first.breachedAt).isEqualTo(now);
  }

  @Test
  void tells_nothing_once_it_is_stopped() {
    open();
    Countdown first = countdowns.last(Clock.FIRST_REPLY);
    reply();
    now = first.dueAt.plusSeconds(1);
    settle(first);
    assertThat(told.events).isEmpty();
  }

  @Test
  void waits_on_if_the_clock_was_set_back() {
    open();
    Countdown first = countdowns.last(Clock.FIRST_REPLY);
    added.clear();
    now = first.dueAt.minusNanos(1_000);
    settle(first);
    assertThat(told.events).isEmpty();
    assertThat(added).singleElement().extracting(NewJob::due).isEqualTo(first.dueAt);
  }

  void open() {
    start.on(new TicketOpened(CONVERSATION, TICKET, UUID.randomUUID(), UUID.randomUUID(), "es", "mesa", 2, countdowns.work.owner()));
  }

  void transfer(String team) {
    countdowns.work = work(team, countdowns.work.owner());
    start.on(new TicketTransferred(CONVERSATION, TICKET, UUID.randomUUID(), "es", team, 2, "caso raro", "ana"));
  }

  void message(Owner owner, Content content, boolean wish) {
    start.on(new MessageReceived(CONVERSATION, UUID.randomUUID(), null, "meta", owner, content, now, wish));
  }

  void reply() {
    stop.on(new AgentReplied(CONVERSATION, TICKET, UUID.randomUUID(), "ana", Content.text("Hola")));
  }

  void returned(Outcome outcome) {
    start.on(new TicketReturned(CONVERSATION, TICKET, UUID.randomUUID(), "pedir-pedido", "Pedir", outcome, "ana", null, "mesa", 2, Map.of(), now));
  }

  void resolve() {
    stop.on(new TicketResolved(CONVERSATION, TICKET, "ana", null, null));
  }

  void settle(Countdown countdown) {
    broken.settle(new BreakPromise.Input(countdown.id, CONTACT, countdown.dueAt), null);
  }

  static Work work(String team, Owner owner) {
    return new Work(TICKET, CONVERSATION, CONTACT, team, 2, "ana", 2, owner, false);
  }
}
