package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.events.Owner;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.ticketing.team.TeamCard;

class TicketTest {

  static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
  static final TeamCard EXPERTS = new TeamCard("especialistas", 3, "24/7", "Europe/Madrid", false);
  static final Resolution DONE = new Resolution("devuelto", null, TEN.plusSeconds(600));

  Ticket ticket = new Ticket(Escalations.doubleCharge(), TEN);

  @Test
  void waits_in_the_team_that_the_rules_chose_with_all_they_said() {
    assertThat(ticket.status).isEqualTo(Ticket.Status.OPEN);
    assertThat(ticket.team).isEqualTo("facturacion");
    assertThat(ticket.urgency()).isEqualTo(Priority.HIGH);
    assertThat(ticket.matter.details).isEqualTo(Map.of("pedido", "12345"));
    assertThat(ticket.owner).isEqualTo(Owner.HUMAN);
  }

  @Test
  void belongs_to_the_bot_where_the_bot_stays() {
    assertThat(new Ticket(Escalations.whereTheBotStays(), TEN).owner).isEqualTo(Owner.BOT);
  }

  @Test
  void takes_further_reasons_in_without_repeating_any() {
    ticket.join(Escalations.anger());
    assertThat(ticket.matter.because).containsExactly("doble cobro", "cliente enojado");
    assertThat(ticket.matter.tags).containsExactly("cobro", "enojo");
    assertThat(ticket.matter.details).containsEntry("pedido", "12345");
  }

  @Test
  void becomes_more_urgent_but_never_less() {
    ticket.join(Escalations.anger());
    assertThat(ticket.urgency()).isEqualTo(Priority.URGENT);
    ticket.join(Escalations.doubleCharge());
    assertThat(ticket.urgency()).isEqualTo(Priority.URGENT);
  }

  @Test
  void goes_to_the_agent_who_takes_it() {
    ticket.assignTo("ana", TEN.plusSeconds(60));
    assertThat(ticket.writer()).isEqualTo("ana");
    assertThat(ticket.takenAt).isEqualTo(TEN.plusSeconds(60));
  }

  @Test
  void tells_the_loser_who_has_it() {
    ticket.assignTo("ana", TEN);
    assertThatThrownBy(() -> ticket.assignTo("bo", TEN))
        .hasMessage("Este ticket ya lo tiene ana.")
        .hasFieldOrPropertyWithValue("status", 409)
        .hasFieldOrPropertyWithValue("code", "ticket-taken");
  }

  @Test
  void may_be_taken_again_by_whoever_has_it_and_keeps_the_first_moment() {
    ticket.assignTo("ana", TEN);
    ticket.assignTo("ana", TEN.plusSeconds(5));
    assertThat(ticket.takenAt).isEqualTo(TEN);
  }

  @Test
  void has_no_writer_before_anyone_took_it() {
    assertThatThrownBy(ticket::writer)
        .hasMessage("Este ticket no lo tiene nadie. Tome el ticket antes de escribir al cliente.");
  }

  @Test
  void waits_again_after_it_moved() {
    ticket.assignTo("ana", TEN);
    ticket.moveTo(EXPERTS, 3);
    assertThat(ticket.status).isEqualTo(Ticket.Status.OPEN);
    assertThat(ticket.agent).isNull();
    assertThat(ticket.team).isEqualTo("especialistas");
    assertThat(ticket.tier).isEqualTo(3);
  }

  @Test
  void remembers_why_its_tier_was_raised() {
    ticket.moveTo(EXPERTS, 3);
    ticket.matter.join(List.of("amenaza legal"));
    assertThat(ticket.matter.because).containsExactly("doble cobro", "amenaza legal");
  }

  @Test
  void is_not_resolved_before_anyone_took_it() {
    assertThatThrownBy(() -> ticket.resolve(DONE)).hasFieldOrPropertyWithValue("code", "ticket-not-assigned");
  }

  @Test
  void stays_resolved() {
    ticket.assignTo("ana", TEN);
    ticket.resolve(DONE);
    assertThat(ticket.resolution).isEqualTo(DONE);
    assertThatThrownBy(() -> ticket.assignTo("bo", TEN)).hasFieldOrPropertyWithValue("code", "ticket-resolved");
    assertThatThrownBy(() -> ticket.moveTo(EXPERTS, 3)).hasFieldOrPropertyWithValue("code", "ticket-resolved");
    assertThatThrownBy(() -> ticket.resolve(DONE)).hasFieldOrPropertyWithValue("code", "ticket-resolved");
    assertThatThrownBy(ticket::writer).hasFieldOrPropertyWithValue("code", "ticket-resolved");
  }
}
