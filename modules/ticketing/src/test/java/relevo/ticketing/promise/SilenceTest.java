package relevo.ticketing.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.calendar.Holidays;
import relevo.events.Owner;
import relevo.events.ticketing.AgentFellSilent;
import relevo.events.ticketing.TicketTaken;
import relevo.jobs.Jobs;
import relevo.jobs.NewJob;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.agent.Agents;
import relevo.ticketing.agent.Left;
import relevo.ticketing.chat.KeptConversations;
import relevo.ticketing.team.DemoTeams;
import relevo.ticketing.team.RoutingCard;
import relevo.ticketing.team.ShippedRoutings;

class SilenceTest {

  static final UUID TICKET = new UUID(1, 1);
  static final UUID CONVERSATION = new UUID(7, 7);
  static final UUID CONTACT = new UUID(8, 8);
  /** A Friday, half an hour before the team goes home. */
  static final Instant FRIDAY = Instant.parse("2026-11-27T16:30:00Z");

  Instant now = FRIDAY;
  Instant waiting = FRIDAY.minusSeconds(60);
  Instant held = FRIDAY;
  Instant gone;
  List<NewJob> added = new ArrayList<>();
  KeptConversations conversations = new KeptConversations();
  Told<AgentFellSilent> silent = new Told<>();
  WatchSilence watch = new WatchSilence();
  BreakSilence silence = new BreakSilence();
  MissAgent miss = new MissAgent();

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
    watch.countdowns = silence.countdowns = miss.countdowns = new AnasWork();
    silence.conversations = miss.conversations = conversations;
    watch.clock = silence.clock = miss.clock = clock;
    watch.jobs = silence.jobs = miss.jobs = jobs;
    watch.due = new DueTimes();
    watch.due.teams = DemoTeams.asShipped();
    watch.due.holidays = new Holidays() {
      @Override
      public Set<LocalDate> of(String team) {
        return Set.of();
      }
    };
    watch.routings = miss.routings = new ShippedRoutings().with("retenciones", new RoutingCard("pull", 60, 45, 10, 0));
    watch.agents = miss.agents = new Agents() {
      @Override
      public Optional<Instant> goneSince(String login) {
        return Optional.ofNullable(gone);
      }
    };
    silence.silent = miss.silent = silent;
  }

  @Test
  void is_told_after_so_much_of_the_teams_time() {
    watch.on(new TicketTaken(CONVERSATION, TICKET, "ana"));
    Instant monday = Instant.parse("2026-11-30T08:15:00Z");
    assertThat(added).extracting(NewJob::due).containsExactly(monday);
    now = monday;
    silence.settle((BreakSilence.Input) added.getFirst().input(), null);
    assertThat(silent.events).containsExactly(new AgentFellSilent(CONVERSATION, TICKET, "ana", FRIDAY, false));
  }

  @Test
  void is_none_if_the_customer_has_an_answer_or_waits_since_later() {
    watch.on(new TicketTaken(CONVERSATION, TICKET, "ana"));
    now = added.getFirst().due();
    waiting = null;
    silence.settle((BreakSilence.Input) added.getFirst().input(), null);
    waiting = now.minusSeconds(1);
    silence.settle((BreakSilence.Input) added.getFirst().input(), null);
    assertThat(silent.events).isEmpty();
  }

  @Test
  void is_not_of_an_agent_who_has_the_ticket_no_longer_or_again() {
    watch.on(new TicketTaken(CONVERSATION, TICKET, "ana"));
    now = added.getFirst().due();
    held = null;
    silence.settle((BreakSilence.Input) added.getFirst().input(), null);
    held = now.minusSeconds(1);
    silence.settle((BreakSilence.Input) added.getFirst().input(), null);
    assertThat(silent.events).isEmpty();
  }

  @Test
  void is_looked_for_in_conversations_that_nobody_writes_in_meanwhile() {
    watch.on(new TicketTaken(CONVERSATION, TICKET, "ana"));
    silence.prepare(List.of((BreakSilence.Input) added.getFirst().input()));
    assertThat(conversations.tickets).containsExactly(TICKET);
    miss.prepare(List.of(new MissAgent.Input("ana", now), new MissAgent.Input("ana", now.plusSeconds(1))));
    assertThat(conversations.tickets).containsExactly(TICKET, TICKET);
  }

  @Test
  void is_never_told_early() {
    watch.on(new TicketTaken(CONVERSATION, TICKET, "ana"));
    silence.settle((BreakSilence.Input) added.getFirst().input(), null);
    assertThat(silent.events).isEmpty();
    assertThat(added).hasSize(2).extracting(NewJob::due).containsOnly(added.getFirst().due());
  }

  @Test
  void of_somebody_who_is_gone_is_told_when_they_do_not_come_back() {
    gone = now;
    watch.on(new Left("ana", gone));
    assertThat(added).extracting(NewJob::due).containsExactly(gone.plus(Duration.ofMinutes(10)));
    now = added.getFirst().due();
    miss.settle((MissAgent.Input) added.getFirst().input(), null);
    assertThat(silent.events).containsExactly(new AgentFellSilent(CONVERSATION, TICKET, "ana", gone, true));
  }

  @Test
  void of_somebody_who_came_back_is_none() {
    watch.on(new Left("ana", now));
    gone = now.plusSeconds(30);
    now = added.getFirst().due();
    miss.settle((MissAgent.Input) added.getFirst().input(), null);
    gone = null;
    miss.settle((MissAgent.Input) added.getFirst().input(), null);
    assertThat(silent.events).isEmpty();
  }

  @Test
  void is_watched_too_when_a_customer_writes_to_somebody_who_is_gone() {
    gone = now.minus(Duration.ofHours(1));
    watch.watch(new AnasWork().work(TICKET).orElseThrow());
    assertThat(added).extracting(NewJob::kind).containsExactly(BreakSilence.KIND, MissAgent.KIND);
    assertThat(added).last().extracting(NewJob::due).isEqualTo(now);
  }

  /** One ticket that Ana has. */
  private class AnasWork extends Countdowns {

    @Override
    Optional<Work> work(UUID ticketId) {
      return Optional.of(new Work(TICKET, CONVERSATION, CONTACT, "retenciones", 2, "ana", 1, Owner.HUMAN, false));
    }

    @Override
    List<Work> workOf(String agent) {
      return List.of(work(TICKET).orElseThrow());
    }

    @Override
    List<Work> waitingWorkOf(String agent) {
      return waiting == null ? List.of() : workOf(agent);
    }

    @Override
    Optional<Instant> waitingSince(UUID ticketId) {
      return Optional.ofNullable(waiting);
    }

    @Override
    Optional<Instant> heldSince(UUID ticketId, String agent) {
      return Optional.ofNullable(held);
    }
  }
}
