package relevo.ticketing.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.calendar.Holidays;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.messaging.MessageReceived;
import relevo.events.ticketing.AgentReplied;
import relevo.events.ticketing.CallBackAgreed;
import relevo.events.ticketing.CallBackDue;
import relevo.events.ticketing.PromiseMoved;
import relevo.events.ticketing.TicketOverdue.Clock;
import relevo.events.ticketing.TicketOverdue;
import relevo.events.ticketing.TicketReleased;
import relevo.events.ticketing.TicketSnoozed;
import relevo.events.ticketing.TicketTaken;
import relevo.events.ticketing.TicketTransferred;
import relevo.events.ticketing.TicketWoken;
import relevo.jobs.Jobs;
import relevo.jobs.NewJob;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.care.KeptPolicies;
import relevo.ticketing.chat.KeptChats;
import relevo.ticketing.team.DemoTeams;

class PauseCountdownTest {

  static final Instant MONDAY = Instant.parse("2026-11-30T08:00:00Z");
  static final Duration PROMISED = Duration.ofHours(8);

  Instant now = MONDAY;
  List<NewJob> added = new ArrayList<>();
  KeptCountdowns countdowns = new KeptCountdowns();
  KeptChats chats = new KeptChats();
  KeptPolicies policies = new KeptPolicies();
  Told<TicketOverdue> told = new Told<>();
  PauseCountdown pause = new PauseCountdown();
  Told<PromiseMoved> moved = new Told<>();
  BreakPromise broken = new BreakPromise();
  Countdown countdown;

  @BeforeEach
  void wire() {
    pause.countdowns = broken.countdowns = countdowns;
    pause.policies = policies;
    pause.chats = chats;
    pause.moved = moved;
    pause.clock = broken.clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    pause.jobs = broken.jobs = new Jobs() {
      @Override
      public void addLater(String kind, UUID subject, Instant due, Object input) {
        added.add(new NewJob(kind, subject, due, input));
      }
    };
    pause.due = new DueTimes();
    pause.due.teams = DemoTeams.asShipped();
    pause.due.holidays = new Holidays() {
      @Override
      public Set<LocalDate> of(String team) {
        return Set.of(LocalDate.of(2026, 12, 8));
      }
    };
    broken.overdue = told;
    policies.say("{\"pauses\":{\"awaiting\":[\"resolution\"],\"snoozed\":[\"resolution\"]}}");
    begin("retenciones");
  }

  @Test
  void stands_still_while_the_last_word_is_ours() {
    now = MONDAY.plus(Duration.ofHours(1));
    replies();
    assertThat(countdown.dueAt).isNull();
    assertThat(Duration.ofSeconds(countdown.leftSeconds)).isEqualTo(Duration.ofHours(7));
    settle(added.getFirst());
    now = MONDAY.plus(Duration.ofHours(30));
    answers();
    assertThat(countdown.pausedAt).isNull();
    assertThat(countdown.dueAt).isEqualTo(Instant.parse("2026-12-02T12:00:00Z"));
    assertThat(told.events).isEmpty();
  }

  @Test
  void takes_no_notice_of_what_came_from_the_pause_before() {
    replies();
    now = MONDAY.plus(Duration.ofHours(2));
    answers();
    now = added.getFirst().due();
    settle(added.getFirst());
    assertThat(told.events).isEmpty();
    now = countdown.dueAt;
    settle(added.getLast());
    settle(added.getLast());
    assertThat(told.events).hasSize(1);
  }

  @Test
  void goes_on_only_when_nothing_holds_it_any_more() {
    replies();
    snoozed();
    answers();
    assertThat(countdown.pausedAt).isNotNull();
    pause.on(new TicketWoken(CountdownTest.CONVERSATION, CountdownTest.TICKET, TicketWoken.Cause.TIME, null));
    assertThat(countdown.pausedAt).isNull();
    pause.on(new TicketWoken(CountdownTest.CONVERSATION, CountdownTest.TICKET, TicketWoken.Cause.TIME, null));
    assertThat(added).hasSize(2);
  }

  /** What is left is not told away: it stands in the line of what is overdue. */
  @Test
  void leaves_in_sight_what_ran_out_before_anybody_noticed() {
    now = countdown.dueAt;
    replies();
    assertThat(chats.resolutions()).isEmpty();
  }

  @Test
  void goes_on_when_what_was_put_aside_comes_back_to_the_line() {
    snoozed();
    pause.on(new TicketReleased(CountdownTest.CONVERSATION, CountdownTest.TICKET, "retenciones", "ana", null));
    assertThat(countdown.pausedAt).isNull();
    snoozed();
    replies();
    pause.on(new TicketTransferred(CountdownTest.CONVERSATION, CountdownTest.TICKET, UUID.randomUUID(), "es", "mesa", 2, "es de caja", "ana"));
    assertThat(countdown.pausedAt).isNull();
  }

  @Test
  void goes_on_when_somebody_takes_before_its_time_what_was_to_be_called_back() {
    agrees();
    pause.on(new TicketTransferred(CountdownTest.CONVERSATION, CountdownTest.TICKET, UUID.randomUUID(), "es", "mesa", 2, "es de caja", "eva"));
    assertThat(countdown.pausedAt).isNotNull();
    countdowns.timeAgreed = false;
    pause.on(new TicketTaken(CountdownTest.CONVERSATION, CountdownTest.TICKET, "bo"));
    assertThat(countdown.pausedAt).isNull();
  }

  @Test
  void stands_still_whoever_gets_what_is_put_aside() {
    snoozed();
    chats.sleeps = true;
    pause.on(new TicketTaken(CountdownTest.CONVERSATION, CountdownTest.TICKET, "bo", "eva"));
    assertThat(countdown.pausedAt).isNotNull();
  }

  @Test
  void stands_still_anew_for_who_gives_it_back_with_a_time_agreed() {
    snoozed();
    pause.on(new TicketReleased(CountdownTest.CONVERSATION, CountdownTest.TICKET, "retenciones", "ana", null));
    agrees();
    assertThat(countdown.pausedAt).isNotNull();
    countdowns.timeAgreed = false;
    pause.on(new CallBackDue(CountdownTest.CONVERSATION, CountdownTest.TICKET, "retenciones"));
    assertThat(countdown.pausedAt).isNull();
  }

  @Test
  void gives_away_no_part_of_a_second() {
    Instant due = countdown.dueAt;
    for (int i = 0; i < 60; i++) {
      now = now.plusMillis(700);
      replies();
      answers();
    }
    assertThat(countdown.dueAt).isBetween(due, due.plusSeconds(60));
  }

  @Test
  void does_not_save_what_has_run_out() {
    now = countdown.dueAt;
    replies();
    assertThat(countdown.pausedAt).isNull();
    settle(added.getFirst());
    assertThat(told.events).hasSize(1);
    replies();
    assertThat(countdown.pausedAt).isNull();
  }

  @Test
  void happens_only_where_the_team_wants_it() {
    policies.say("{\"pauses\":{\"awaiting\":[\"first_reply\"]}}");
    replies();
    assertThat(countdown.pausedAt).isNull();
  }

  /** Whatever happens, each promise is broken once, and when exactly the promised time has gone by unpaused. */
  @Test
  void fires_once_and_never_early() {
    Random random = new Random(20_261_130);
    for (int run = 0; run < 300; run++) {
      told.events.clear();
      added.clear();
      countdowns.kept.clear();
      now = MONDAY.plus(Duration.ofMinutes(random.nextInt(10_000)));
      begin(random.nextBoolean() ? "retenciones" : "mesa");
      Duration ran = Duration.ZERO;
      boolean still = false;
      for (int step = 0; step < 400 && told.events.isEmpty(); step++) {
        Instant next = now.plus(Duration.ofMillis(1 + random.nextInt(18_000_000)));
        Instant job = added.stream().map(NewJob::due).filter(at -> at.isAfter(now)).min(Comparator.naturalOrder()).orElse(next);
        Instant then = job.isBefore(next) ? job : next;
        if (!still) ran = ran.plus(pause.due.until(countdown.team, now, then));
        now = then;
        List.copyOf(added).stream().filter(each -> each.due().equals(then)).forEach(this::settle);
        if (!told.events.isEmpty() || then.equals(job)) continue;
        if (still) answers();
        else replies();
        still = countdown.pausedAt != null;
      }
      if (!told.events.isEmpty()) assertThat(ran).as("run " + run).isBetween(PROMISED, PROMISED.plusSeconds(60));
      List.copyOf(added).forEach(this::settle);
      assertThat(told.events).as("run " + run).hasSizeLessThanOrEqualTo(1);
    }
  }

  private void begin(String team) {
    countdowns.work = CountdownTest.work(team, Owner.HUMAN);
    Instant due = pause.due.after(team, now, PROMISED).orElseThrow();
    countdown = new Countdown(countdowns.work, Clock.RESOLUTION, now, due);
    countdowns.add(countdown);
    added.add(new NewJob(BreakPromise.KIND, CountdownTest.CONTACT, due, new BreakPromise.Input(countdown.id, CountdownTest.CONTACT, due)));
  }

  private void replies() {
    pause.on(new AgentReplied(CountdownTest.CONVERSATION, CountdownTest.TICKET, UUID.randomUUID(), "ana", Content.text("Hola")));
  }

  private void snoozed() {
    pause.on(new TicketSnoozed(CountdownTest.CONVERSATION, CountdownTest.TICKET, "ana", null));
  }

  private void agrees() {
    countdowns.timeAgreed = true;
    pause.on(new CallBackAgreed(CountdownTest.CONVERSATION, CountdownTest.TICKET, "retenciones", now.plusSeconds(60), "ana"));
  }

  private void answers() {
    pause.on(new MessageReceived(CountdownTest.CONVERSATION, UUID.randomUUID(), null, "meta", Owner.HUMAN, Content.text("sí"), now, false));
  }

  private void settle(NewJob job) {
    if (job.kind().equals(BreakPromise.KIND)) broken.settle((BreakPromise.Input) job.input(), null);
  }
}
