package relevo.ticketing.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.calendar.Holidays;
import relevo.events.Owner;
import relevo.events.ticketing.PromiseMade;
import relevo.events.ticketing.PromiseMoved;
import relevo.events.ticketing.TicketOverdue;
import relevo.events.ticketing.TicketOverdue.Clock;
import relevo.jobs.Jobs;
import relevo.jobs.NewJob;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.chat.KeptChats;
import relevo.ticketing.team.DemoTeams;

class HastenCountdownTest {

  static final UUID TICKET = new UUID(1, 1);
  static final UUID CONTACT = new UUID(8, 8);
  static final Instant NOON = Instant.parse("2026-11-30T11:00:00Z");

  Instant now = NOON;
  List<NewJob> added = new ArrayList<>();
  KeptCountdowns countdowns = new KeptCountdowns();
  Told<TicketOverdue> overdue = new Told<>();
  Told<PromiseHastened> hastened = new Told<>();
  HastenCountdown hasten = new HastenCountdown();
  Told<PromiseMade> made = new Told<>();
  Told<PromiseMoved> moved = new Told<>();
  BreakPromise broken = new BreakPromise();
  List<PromiseCard> promised = new Promising(List.of(
      new PromiseCard("alta", 60, 60, 480), new PromiseCard("normal", 120, null, null),
      new PromiseCard("alta", 90, null, null, 3, null), new PromiseCard("alta", 15, 20, 240, null, "vip"),
      new PromiseCard("alta", 5, 5, 120, 3, "vip"))).checked();

  @BeforeEach
  void wire() {
    hasten.clock = broken.clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    hasten.jobs = broken.jobs = new Jobs() {
      @Override
      public void addLater(String kind, UUID subject, Instant due, Object input) {
        added.add(new NewJob(kind, subject, due, input));
      }
    };
    hasten.countdowns = broken.countdowns = countdowns;
    hasten.chats = new KeptChats();
    hasten.hastened = hastened;
    hasten.made = made;
    hasten.moved = moved;
    broken.overdue = overdue;
    hasten.promises = new Promises() {
      @Override
      List<PromiseCard> kept(String team) {
        return promised;
      }
    };
    hasten.due = new DueTimes();
    hasten.due.teams = DemoTeams.asShipped();
    hasten.due.promises = hasten.promises;
    hasten.due.holidays = new Holidays() {
      @Override
      public Set<java.time.LocalDate> of(String team) {
        return Set.of();
      }
    };
    countdowns.work = work(2, 2, true);
  }

  /** The customer is more than the tier; what a row does not promise, nobody promises for it. */
  @ParameterizedTest
  @CsvSource({"2, 2, false, 60", "3, 2, false, 90", "2, 2, true, 15", "3, 2, true, 5", "3, 1, true, 120", "3, 3, true, "})
  void goes_by_the_row_that_says_most(int tier, int priority, boolean vip, Integer minutes) {
    assertThat(hasten.promises.of(work(tier, priority, vip)).minutes(Clock.FIRST_REPLY)).isEqualTo(minutes);
    assertThat(hasten.promises.of(work(3, 2, false)).minutes(Clock.RESOLUTION)).isNull();
  }

  @Test
  void counts_anew_from_now_what_would_take_longer() {
    Countdown first = running(Clock.FIRST_REPLY, 60);
    now = NOON.plus(Duration.ofMinutes(10));
    settle();
    assertThat(first.dueAt).isEqualTo(NOON.plus(Duration.ofMinutes(25)));
    assertThat(added).singleElement().extracting(NewJob::due).isEqualTo(first.dueAt);
    assertThat(hastened.events).containsExactly(new PromiseHastened(TICKET));
  }

  @Test
  void gives_nobody_more_time_than_they_had() {
    Countdown first = running(Clock.FIRST_REPLY, 60);
    now = NOON.plus(Duration.ofMinutes(50));
    settle();
    assertThat(first.dueAt).isEqualTo(NOON.plus(Duration.ofMinutes(60)));
    assertThat(added).isEmpty();
  }

  @Test
  void begins_where_nothing_was_promised_before() {
    Countdown next = running(Clock.NEXT_REPLY, null);
    settle();
    assertThat(next.dueAt).isEqualTo(NOON.plus(Duration.ofMinutes(20)));
  }

  @Test
  void leaves_less_of_what_stands_still() {
    Countdown end = running(Clock.RESOLUTION, null);
    end.pausedAt = NOON;
    end.leftSeconds = 28_000L;
    settle();
    assertThat(end.leftSeconds).isEqualTo(14_400L);
    assertThat(end.dueAt).isNull();
    end.leftSeconds = 60L;
    settle();
    assertThat(end.leftSeconds).isEqualTo(60L);
  }

  @Test
  void breaks_no_promise_early_or_twice() {
    Countdown first = running(Clock.FIRST_REPLY, 60);
    var before = new BreakPromise.Input(first.id, CONTACT, first.dueAt);
    settle();
    now = first.dueAt;
    broken.settle((BreakPromise.Input) added.getFirst().input(), null);
    now = NOON.plus(Duration.ofMinutes(60));
    broken.settle(before, null);
    assertThat(overdue.events).singleElement().extracting(TicketOverdue::dueAt).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
    settle();
    assertThat(first.breachedAt).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
    assertThat(added).hasSize(1);
  }

  private Countdown running(Clock clock, Integer minutes) {
    Countdown countdown = new Countdown(countdowns.work, clock, NOON, minutes == null ? null : NOON.plus(Duration.ofMinutes(minutes)));
    countdowns.add(countdown);
    return countdown;
  }

  private void settle() {
    hasten.settle(new HastenCountdown.Input(TICKET, CONTACT), null);
  }

  private static Work work(int tier, int priority, boolean vip) {
    return new Work(TICKET, new UUID(7, 7), CONTACT, "mesa", tier, null, priority, Owner.HUMAN, vip);
  }
}
