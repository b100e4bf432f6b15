package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.TicketSnoozed;
import relevo.events.ticketing.TicketWoken;
import relevo.events.ticketing.TicketWoken.Cause;
import relevo.jobs.Jobs;
import relevo.jobs.NewJob;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.chat.Chats;

class SnoozeTicketTest {

  static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

  Instant now = NOON;
  boolean asleep;
  Instant until;
  KeptTickets tickets = new KeptTickets();
  List<NewJob> added = new ArrayList<>();
  Told<TicketSnoozed> snoozed = new Told<>();
  Told<TicketWoken> woken = new Told<>();
  SnoozeTicket snooze = new SnoozeTicket();
  WakeTicket wake = new WakeTicket();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    snooze.tickets = tickets;
    snooze.chats = wake.chats = new OneChat();
    snooze.clock = wake.clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    snooze.jobs = wake.jobs = new Jobs() {
      @Override
      public void addLater(String kind, UUID subject, Instant due, Object input) {
        added.add(new NewJob(kind, subject, due, input));
      }
    };
    snooze.snoozed = snoozed;
    snooze.woken = wake.woken = woken;
  }

  @Test
  void puts_a_ticket_aside_until_its_time_comes() {
    Instant later = NOON.plusSeconds(3_600);
    snooze.snooze(ticket.id, new Snoozing(later, null), "ana");
    assertThat(snoozed.events).containsExactly(new TicketSnoozed(ticket.conversationId, ticket.id, "ana", later));
    assertThat(added).extracting(NewJob::subject, NewJob::due).containsExactly(tuple(ticket.contactId, later));
    now = later;
    runTheJob();
    assertThat(woken.events).containsExactly(new TicketWoken(ticket.conversationId, ticket.id, Cause.TIME, null));
    runTheJob();
    assertThat(woken.events).hasSize(1);
  }

  @Test
  void waits_on_if_the_clock_was_set_back() {
    snooze.snooze(ticket.id, new Snoozing(NOON.plusSeconds(60), null), "ana");
    runTheJob();
    assertThat(woken.events).isEmpty();
    assertThat(added).hasSize(2);
  }

  @Test
  void heeds_the_last_time_that_was_said() {
    snooze.snooze(ticket.id, new Snoozing(NOON.plusSeconds(60), null), "ana");
    snooze.snooze(ticket.id, new Snoozing(NOON.plusSeconds(600), null), "ana");
    now = NOON.plusSeconds(60);
    runTheJob();
    assertThat(woken.events).isEmpty();
  }

  @Test
  void puts_it_aside_until_the_customer_writes_without_a_job() {
    snooze.snooze(ticket.id, new Snoozing(null, true), "ana");
    assertThat(snoozed.events).extracting(TicketSnoozed::until).containsOnlyNulls();
    assertThat(added).isEmpty();
    assertThat(asleep).isTrue();
  }

  @Test
  void is_woken_by_a_person_once() {
    snooze.snooze(ticket.id, new Snoozing(null, true), "ana");
    snooze.wake(ticket.id, "ana");
    snooze.wake(ticket.id, "ana");
    assertThat(woken.events).containsExactly(new TicketWoken(ticket.conversationId, ticket.id, Cause.PERSON, "ana"));
  }

  @Test
  void refuses_what_makes_no_sense() {
    for (Snoozing wrong : List.of(new Snoozing(null, null), new Snoozing(null, false), new Snoozing(NOON.plusSeconds(9), true), new Snoozing(NOON, null),
        new Snoozing(NOON.plus(Snoozing.LONGEST).plusSeconds(1), null))) {
      assertThatThrownBy(() -> snooze.snooze(ticket.id, wrong, "ana")).as("%s", wrong).hasFieldOrPropertyWithValue("status", 422);
    }
    ticket.status = Ticket.Status.RESOLVED;
    assertThatThrownBy(() -> snooze.snooze(ticket.id, new Snoozing(null, true), "ana")).hasFieldOrPropertyWithValue("code", "ticket-resolved");
  }

  private void runTheJob() {
    wake.settle((WakeTicket.Input) added.getFirst().input(), null);
  }

  /** The chat of the one ticket. */
  private final class OneChat extends Chats {

    @Override
    public void snooze(UUID id, Instant time) {
      asleep = true;
      until = time;
    }

    @Override
    public boolean wake(UUID id) {
      boolean slept = asleep;
      asleep = false;
      return slept;
    }

    @Override
    public boolean wake(UUID id, Instant time) {
      return time.equals(until) && wake(id);
    }
  }
}
