package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.flow.AbsenceAsked;
import relevo.kernel.ProductClock;
import relevo.ticketing.team.DemoTeams;
import relevo.ticketing.team.KeptHolidays;
import relevo.ticketing.team.TeamCard;

class TellAbsenceTest {

  /** A Tuesday, when the team works. */
  static final Instant MORNING = Instant.parse("2026-12-08T10:00:00Z");
  static final Instant NIGHT = Instant.parse("2026-12-08T22:00:00Z");

  Instant now = NIGHT;
  KeptTickets tickets = new KeptTickets();
  TellAbsence tell = new TellAbsence();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), MORNING));

  @BeforeEach
  void wire() {
    tell.tickets = tickets;
    tell.teams = DemoTeams.asShipped();
    tell.openings = new KeptHolidays().openings();
    tell.clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    ticket.moveTo(new TeamCard("retenciones", 2, "", "", false), 2);
  }

  private UUID waiting() {
    AbsenceAsked asked = new AbsenceAsked(ticket.conversationId);
    tell.on(asked);
    return asked.ticket();
  }

  @Test
  void names_the_ticket_that_waits_for_a_team_that_is_away() {
    assertThat(waiting()).isEqualTo(ticket.id);
    now = MORNING;
    assertThat(waiting()).isNull();
    tell.openings = new KeptHolidays(LocalDate.of(2026, 12, 8)).openings();
    assertThat(waiting()).isEqualTo(ticket.id);
  }

  @Test
  void names_none_that_somebody_has_or_that_waits_for_an_agreed_time() {
    ticket.agree(NIGHT.plusSeconds(3600));
    assertThat(waiting()).isNull();
    ticket.assignTo("ana", NIGHT);
    assertThat(waiting()).isNull();
  }
}
