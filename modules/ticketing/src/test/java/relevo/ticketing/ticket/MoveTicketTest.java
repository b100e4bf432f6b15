package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.events.ticketing.PingPongSeen;
import relevo.ticketing.Told;
import relevo.ticketing.team.TeamCard;

class MoveTicketTest {

  Instant[] now = {Instant.parse("2026-11-23T12:00:00Z")};
  KeptMoves moves = new KeptMoves();
  Told<PingPongSeen> seen = new Told<>();
  MoveTicket move = moves.moving(seen, now);
  Ticket ticket = new Ticket(Escalations.doubleCharge(), now[0]);

  @Test
  void remembers_from_where_and_by_whom() {
    to("mesa");
    assertThat(moves.kept).singleElement().extracting(each -> each.fromTeam, each -> each.toTeam, each -> each.by)
        .containsExactly("facturacion", "mesa", "ana");
    assertThat(seen.events).isEmpty();
  }

  @Test
  void notices_that_a_ticket_comes_back_to_a_team_that_had_it() {
    to("mesa");
    now[0] = now[0].plus(Duration.ofDays(3));
    to("facturacion");
    assertThat(seen.events).containsExactly(new PingPongSeen(Escalations.CONVERSATION, ticket.id, "facturacion", 1));
    assertThat(ticket.matter.tags).contains("ping-pong");
    assertThat(ticket.urgency()).isEqualTo(Priority.URGENT);
    assertThat(ticket.turn.key()).isEqualTo(ticket.openedAt.minus(Duration.ofHours(Priority.URGENT.ordinal())));
  }

  @Test
  void notices_the_third_move_of_a_day_but_not_of_a_week() {
    for (String team : List.of("mesa", "retenciones")) to(team);
    now[0] = now[0].plus(Duration.ofHours(25));
    to("cuentas clave");
    assertThat(seen.events).isEmpty();
    for (String team : List.of("especialistas", "recepcion")) to(team);
    assertThat(seen.events).extracting(PingPongSeen::moves).containsExactly(3);
  }

  @Test
  void tells_it_once_and_leaves_the_tag_there() {
    for (String team : List.of("mesa", "facturacion", "mesa", "facturacion")) to(team);
    assertThat(seen.events).hasSize(1);
    ticket.matter.tag(List.of("vip"));
    assertThat(ticket.matter.tags).contains("ping-pong", "vip");
  }

  @Test
  void takes_another_tier_of_the_same_team_for_no_move() {
    to("facturacion");
    assertThat(moves.kept).isEmpty();
  }

  private void to(String team) {
    move.move(ticket, new TeamCard(team, 2, "24/7", "Europe/Madrid", false), 2, "ana");
  }
}
