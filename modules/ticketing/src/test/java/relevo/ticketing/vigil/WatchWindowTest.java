package relevo.ticketing.vigil;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.WindowClosing;
import relevo.events.ticketing.WritingAsked;
import relevo.jobs.Jobs;
import relevo.jobs.NewJob;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.care.KeptPolicies;

class WatchWindowTest {

  static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
  static final Watched TICKET = new Watched(new UUID(1, 1), new UUID(7, 7), new UUID(8, 8), "mesa", "ana");

  Instant now = NOON;
  Instant closesAt = NOON.plus(Duration.ofHours(24)).minusSeconds(60);
  List<NewJob> added = new ArrayList<>();
  KeptVigils vigils = new KeptVigils();
  KeptPolicies policies = new KeptPolicies();
  Told<WindowClosing> told = new Told<>();
  WatchWindow watch = new WatchWindow();

  @BeforeEach
  void wire() {
    vigils.ticket = TICKET;
    vigils.waiting = true;
    watch.vigils = vigils;
    watch.policies = policies;
    watch.closing = told;
    watch.clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    watch.jobs = new Jobs() {
      @Override
      public void addLater(String kind, UUID subject, Instant due, Object input) {
        added.add(new NewJob(kind, subject, due, input));
      }
    };
    watch.writing = new Told<>() {
      @Override
      public void fire(WritingAsked asked) {
        asked.answer(closesAt, false, false);
      }
    };
    watch.begin(TICKET.ticketId(), TICKET.contactId(), "mesa");
  }

  @Test
  void looks_as_long_before_the_end_as_the_team_wants() {
    assertThat(added).extracting(NewJob::due).containsExactly(closesAt.minus(Duration.ofMinutes(60)));
  }

  @Test
  void tells_once_per_window() {
    fire();
    assertThat(told.events).containsExactly(new WindowClosing(TICKET.conversationId(), TICKET.ticketId(), "mesa", "ana", closesAt));
    assertThat(vigils.remindedOf(TICKET.ticketId())).contains(closesAt);
    settle();
    assertThat(told.events).hasSize(1);
  }

  @Test
  void tells_again_of_the_window_that_the_customer_opened_meanwhile() {
    fire();
    Instant first = closesAt;
    closesAt = first.plus(Duration.ofHours(10));
    fire();
    assertThat(told.events).hasSize(1);
    assertThat(added.getLast().due()).isEqualTo(closesAt.minus(Duration.ofMinutes(60)));
    fire();
    assertThat(told.events).extracting(WindowClosing::closesAt).containsExactly(first, closesAt);
  }

  @Test
  void keeps_quiet_if_the_customer_has_an_answer() {
    vigils.waiting = false;
    fire();
    assertThat(told.events).isEmpty();
    assertThat(added).hasSize(1);
  }

  @Test
  void keeps_quiet_if_nobody_has_the_ticket_any_more() {
    vigils.ticket = null;
    fire();
    assertThat(told.events).isEmpty();
  }

  @Test
  void keeps_quiet_when_it_is_too_late() {
    now = closesAt;
    settle();
    assertThat(told.events).isEmpty();
    assertThat(added).hasSize(1);
  }

  @Test
  void can_be_switched_off() {
    policies.say("{\"windowReminderMinutes\":0}");
    fire();
    watch.begin(TICKET.ticketId(), TICKET.contactId(), "mesa");
    assertThat(told.events).isEmpty();
    assertThat(added).hasSize(1);
  }

  private void fire() {
    now = added.getLast().due();
    settle();
  }

  private void settle() {
    watch.settle(new WatchWindow.Input(TICKET.ticketId(), TICKET.contactId()), null);
  }
}
