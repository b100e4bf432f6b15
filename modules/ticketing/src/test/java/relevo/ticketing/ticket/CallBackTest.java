package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.CallBackAgreed;
import relevo.events.ticketing.CallBackDue;
import relevo.events.ticketing.TicketReleased;
import relevo.jobs.Jobs;
import relevo.jobs.NewJob;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.queue.Lift;
import relevo.ticketing.team.DemoTeams;
import relevo.ticketing.team.KeptHolidays;
import relevo.ticketing.team.TeamCard;

class CallBackTest {

  /** A Monday, an hour before the team begins. */
  static final Instant EARLY = Instant.parse("2026-11-23T07:00:00Z");
  static final Instant TEN = EARLY.plus(Duration.ofHours(2));

  Instant now = EARLY;
  KeptTickets tickets = new KeptTickets();
  List<NewJob> added = new ArrayList<>();
  Told<TicketReleased> released = new Told<>();
  Told<CallBackAgreed> agreed = new Told<>();
  Told<CallBackDue> due = new Told<>();
  AgreeCallBack agree = new AgreeCallBack();
  KeepCallBack keep = new KeepCallBack();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), EARLY));

  @BeforeEach
  void wire() {
    ProductClock clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    agree.tickets = keep.tickets = tickets;
    agree.clock = keep.clock = clock;
    agree.teams = DemoTeams.asShipped();
    agree.openings = new KeptHolidays(LocalDate.of(2026, 11, 25)).openings();
    agree.jobs = keep.jobs = new Jobs() {
      @Override
      public void addLater(String kind, UUID subject, Instant at, Object input) {
        added.add(new NewJob(kind, subject, at, input));
      }
    };
    agree.released = released;
    agree.agreed = agreed;
    keep.due = due;
    ticket.moveTo(new TeamCard("retenciones", 2, "", "", false), 2);
  }

  @Test
  void takes_the_ticket_out_of_the_line_until_then_and_puts_it_first() {
    ticket.assignTo("ana", now);
    agree.agree(ticket.id, new CallBack(TEN.toString()), "ana");
    assertThat(ticket.waitsIn("retenciones")).isFalse();
    assertThat(released.events).extracting(TicketReleased::agent).containsExactly("ana");
    assertThat(agreed.events).containsExactly(new CallBackAgreed(Escalations.CONVERSATION, ticket.id, "retenciones", TEN, "ana"));
    now = TEN;
    fires();
    assertThat(ticket.waitsIn("retenciones")).isTrue();
    assertThat(ticket.turn.lifts()).containsExactly(Lift.CALL_BACK);
    assertThat(due.events).containsExactly(new CallBackDue(Escalations.CONVERSATION, ticket.id, "retenciones"));
  }

  @Test
  void is_forgotten_once_somebody_took_the_ticket_or_another_time_was_agreed() {
    agree.agree(ticket.id, new CallBack(TEN.toString()), "ana");
    agree.agree(ticket.id, new CallBack(TEN.plusSeconds(60).toString()), "ana");
    now = TEN;
    fires();
    assertThat(due.events).isEmpty();
    ticket.assignTo("ana", now);
    now = TEN.plusSeconds(60);
    keep.settle((KeepCallBack.Input) added.getLast().input(), null);
    assertThat(due.events).isEmpty();
    assertThat(ticket.turn.callBackAt()).isNull();
  }

  @Test
  void waits_on_if_the_clock_was_set_back() {
    agree.agree(ticket.id, new CallBack(TEN.toString()), "ana");
    fires();
    assertThat(due.events).isEmpty();
    assertThat(added).hasSize(2).extracting(NewJob::due).containsOnly(TEN);
  }

  @Test
  void is_refused_when_nobody_would_be_there() {
    assertThatThrownBy(() -> agree.agree(ticket.id, new CallBack(EARLY.plusSeconds(60).toString()), "ana"))
        .hasFieldOrPropertyWithValue("code", "team-closed").hasMessageContaining("Vuelve el lunes 23 a las 09:00");
    assertThatThrownBy(() -> agree.agree(ticket.id, new CallBack("2026-11-25T10:00:00Z"), "ana"))
        .hasFieldOrPropertyWithValue("code", "team-closed").hasMessageContaining("Vuelve el jueves 26 a las 09:00");
    for (String at : List.of("mañana", EARLY.minusSeconds(1).toString(), EARLY.plus(Duration.ofDays(31)).toString())) {
      assertThatThrownBy(() -> agree.agree(ticket.id, new CallBack(at), "ana")).hasFieldOrPropertyWithValue("code", "at-unknown");
    }
    assertThat(ticket.waitsIn("retenciones")).isTrue();
  }

  private void fires() {
    keep.settle((KeepCallBack.Input) added.getFirst().input(), null);
  }
}
