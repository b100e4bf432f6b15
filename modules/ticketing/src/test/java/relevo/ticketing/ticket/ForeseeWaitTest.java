package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.kernel.ProductClock;
import relevo.ticketing.agent.KeptAgents;
import relevo.ticketing.queue.Take;
import relevo.ticketing.queue.Takes;
import relevo.ticketing.queue.Turn;
import relevo.ticketing.team.DemoTeams;
import relevo.ticketing.team.KeptHolidays;
import relevo.ticketing.team.ShippedRoutings;
import relevo.ticketing.team.TeamCard;

class ForeseeWaitTest {

  /** A Tuesday, when the team works. */
  Instant now = Instant.parse("2026-12-08T10:00:00Z");
  KeptTickets tickets = new KeptTickets();
  ForeseeWait foresee = new ForeseeWait();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), now));

  @BeforeEach
  void wire() {
    foresee.tickets = tickets;
    foresee.takes = new Takes() {
      @Override
      public List<Take> last(String team, Instant now) {
        return List.of();
      }

      @Override
      public long before(String team, Turn turn, UUID ticket) {
        return 2;
      }
    };
    foresee.teams = DemoTeams.asShipped();
    foresee.routings = new ShippedRoutings();
    foresee.agents = new KeptAgents();
    foresee.openings = new KeptHolidays().openings();
    foresee.clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    ticket.moveTo(new TeamCard("retenciones", 2, "", "", false), 2);
  }

  @Test
  void says_when_a_team_is_back_that_rests() {
    now = Instant.parse("2026-12-08T19:00:00Z");
    assertThat(foresee.of(ticket.id)).isEqualTo(new WaitCard(3L, null, "El equipo no trabaja ahora: vuelve el miércoles 9 a las 09:00."));
    foresee.openings = new KeptHolidays(LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 9)).openings();
    now = Instant.parse("2026-12-08T10:00:00Z");
    assertThat(foresee.of(ticket.id).basis()).isEqualTo("El equipo no trabaja ahora: vuelve el jueves 10 a las 09:00.");
  }

  @Test
  void says_that_nobody_knows_while_too_few_were_taken() {
    assertThat(foresee.of(ticket.id).basis()).contains("muy pocos");
  }
}
