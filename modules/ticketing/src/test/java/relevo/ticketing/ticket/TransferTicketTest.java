package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.TicketTransferred;
import relevo.ticketing.Told;
import relevo.ticketing.ladder.KeptLadder;
import relevo.ticketing.ladder.Ladder;
import relevo.ticketing.ladder.Rung;
import relevo.ticketing.ladder.Step;
import relevo.ticketing.team.DemoTeams;

class TransferTicketTest {

  KeptTickets tickets = new KeptTickets();
  Told<TicketTransferred> transferred = new Told<>();
  TransferTicket transfer = new TransferTicket();
  KeptLadder ladder = new KeptLadder();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    transfer.tickets = tickets;
    transfer.teams = DemoTeams.asShipped();
    transfer.move = new KeptMoves().moving();
    transfer.ladders = ladder;
    transfer.transferred = transferred;
    ticket.assignTo("ana", Instant.EPOCH);
  }

  @Test
  void puts_the_ticket_into_the_other_teams_queue() {
    TicketCard card = to("especialistas", null, "caso raro");
    assertThat(card.status()).isEqualTo("open");
    assertThat(card.team()).isEqualTo("especialistas");
    assertThat(card.tier()).isEqualTo(3);
    assertThat(card.agent()).isNull();
    assertThat(tickets.saves).isOne();
  }

  @Test
  void tells_who_did_it_and_why() {
    to("mesa", 3, " caso raro ");
    assertThat(transferred.events).singleElement().satisfies(told -> {
      assertThat(told.by()).isEqualTo("ana");
      assertThat(told.reason()).isEqualTo("caso raro");
      assertThat(told.team()).isEqualTo("mesa");
      assertThat(told.tier()).isEqualTo(3);
    });
  }

  @Test
  void finds_the_team_when_only_the_tier_is_named() {
    assertThat(to(null, 3, "caso raro").team()).isEqualTo("especialistas");
  }

  @Test
  void refuses_a_team_that_does_not_exist_and_suggests_one() {
    assertThatThrownBy(() -> to("especialista", null, "caso raro")).hasMessageContaining("¿Quiso decir «especialistas»?");
    assertThat(ticket.agent).isEqualTo("ana");
  }

  @Test
  void asks_where_to_and_why() {
    assertThatThrownBy(() -> to(null, null, "caso raro")).hasFieldOrPropertyWithValue("code", "team-missing");
    assertThatThrownBy(() -> to("mesa", null, " ")).hasFieldOrPropertyWithValue("code", "reason-missing");
    assertThatThrownBy(() -> to("mesa", null, "x".repeat(501))).hasFieldOrPropertyWithValue("code", "reason-too-long");
  }

  @Test
  void refuses_a_tier_that_people_do_not_work_at() {
    assertThatThrownBy(() -> to("mesa", 1, "caso raro")).hasFieldOrPropertyWithValue("code", "tier-unknown");
    assertThatThrownBy(() -> to(null, 9, "caso raro")).hasFieldOrPropertyWithValue("code", "tier-unknown");
  }

  @Test
  void goes_only_where_the_ladder_leads_and_what_its_tier_wants_is_known() {
    ladder.ladder = new Ladder(List.of(new Rung(2, null, null, null, List.of(1), null), new Rung(3, "Técnica", List.of("tecnico"), null, List.of(), null)),
        List.of(new Step("facturacion", "tier:3")));
    assertThatThrownBy(() -> to("mesa", null, "otro")).hasFieldOrPropertyWithValue("code", "move-not-allowed");
    assertThatThrownBy(() -> to("especialistas", null, "otro")).hasFieldOrPropertyWithValue("code", "entry-incomplete");
    ticket.matter.tag(List.of("tecnico"));
    assertThat(to(null, 3, "otro").team()).isEqualTo("especialistas");
    assertThat(transferred.events).hasSize(1);
  }

  TicketCard to(String team, Integer tier, String reason) {
    return transfer.transfer(ticket.id, new Transfer(team, tier, reason), "ana");
  }
}
