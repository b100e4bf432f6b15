package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.ConversationAsked;
import relevo.ticketing.Told;
import relevo.ticketing.loan.KeptLoans;

class ScopeTest {

  private final KeptTickets tickets = new KeptTickets();
  private final Told<ConversationAsked> asked = new Told<>();
  private final Ticket ticket = tickets.with(new Ticket(Escalations.anger(), Instant.EPOCH));
  private final Scope scope = new Scope();

  ScopeTest() {
    scope.tickets = tickets;
    scope.asked = asked;
    scope.loans = new KeptLoans();
  }

  @Test
  void hides_the_tickets_of_other_teams_unless_they_are_ones_own() {
    assertThatCode(() -> scope.demandSight(ticket.id, Signed.agent("ana", "mesa"))).doesNotThrowAnyException();
    assertThatCode(() -> scope.demandSight(ticket.id, Signed.agent("ana"))).doesNotThrowAnyException();
    assertThatThrownBy(() -> scope.demandSight(ticket.id, Signed.agent("ana", "facturacion"))).hasFieldOrPropertyWithValue("status", 404);
    ticket.agent = "ana";
    assertThatCode(() -> scope.demandSight(ticket.id, Signed.agent("ana", "facturacion"))).doesNotThrowAnyException();
  }

  @Test
  void knows_what_is_not_there() {
    String nothing = new UUID(4, 4).toString();
    assertThat(scope.present(ticket.id.toString(), Signed.supervisor("eva"))).isEqualTo(ticket.id);
    assertThatThrownBy(() -> scope.present(nothing, Signed.supervisor("eva"))).hasFieldOrPropertyWithValue("status", 404);
    assertThatThrownBy(() -> scope.present("x", Signed.supervisor("eva"))).hasFieldOrPropertyWithValue("status", 404);
    assertThatThrownBy(() -> scope.present(ticket.id.toString(), Signed.agent("ana", "facturacion"))).hasFieldOrPropertyWithValue("status", 404);
  }

  @Test
  void leaves_the_work_of_others_alone_but_for_supervisors() {
    assertThat(held(Signed.agent("ana"))).isEqualTo(ticket.id);
    ticket.agent = "luis";
    assertThatThrownBy(() -> held(Signed.agent("ana"))).hasFieldOrPropertyWithValue("status", 409).hasMessageContaining("luis");
    assertThat(held(Signed.supervisor("eva"))).isEqualTo(ticket.id);
    assertThat(held(Signed.agent("luis"))).isEqualTo(ticket.id);
    assertThat(held(Signed.program("n8n"))).isEqualTo(ticket.id);
  }

  @Test
  void asks_for_the_conversation_before_it_locks_the_ticket_and_looks_again_when_it_has_it() {
    tickets.meanwhile = () -> {
      assertThat(asked.events).containsExactly(new ConversationAsked(ticket.conversationId));
      ticket.agent = "luis";
    };
    assertThatThrownBy(() -> held(Signed.agent("ana"))).hasFieldOrPropertyWithValue("code", "ticket-of-another");
    tickets.meanwhile = () -> ticket.team = "facturacion";
    assertThatThrownBy(() -> scope.locked(ticket.id.toString(), Signed.agent("ana", "mesa"))).hasFieldOrPropertyWithValue("status", 404);
  }

  @Test
  void lets_supervisors_give_a_ticket_to_others_and_agents_to_themselves() {
    assertThat(Scope.writer(Signed.agent("ana"))).isEqualTo("ana");
    assertThat(Scope.writer(Signed.program("n8n"))).isNull();
    assertThat(Scope.agent(Signed.supervisor("eva"), " ana ")).isEqualTo("ana");
    assertThat(Scope.agent(Signed.agent("ana"), null)).isEqualTo("ana");
    assertThat(Scope.agent(Signed.program("n8n"), "ana")).isEqualTo("ana");
    assertThatThrownBy(() -> Scope.agent(Signed.agent("ana"), "luis")).hasFieldOrPropertyWithValue("status", 403);
  }

  /** In one order, whichever of the two is to end: nobody waits for each other. */
  @Test
  void locks_two_in_the_same_order_whichever_ends() {
    Ticket other = tickets.with(new Ticket(Escalations.anger(), Instant.EPOCH));
    other.conversationId = new UUID(99, 99);
    assertThat(scope.heldWith(ticket.id.toString(), other.id.toString(), Signed.agent("ana"))).isEqualTo(other.id);
    List<ConversationAsked> conversations = List.copyOf(asked.events);
    List<UUID> locked = List.copyOf(tickets.locked).subList(0, 2);
    assertThat(conversations).containsExactly(new ConversationAsked(ticket.conversationId), new ConversationAsked(other.conversationId));
    asked.events.clear();
    tickets.locked.clear();
    scope.heldWith(other.id.toString(), ticket.id.toString(), Signed.agent("ana"));
    assertThat(asked.events).isEqualTo(conversations);
    assertThat(tickets.locked.subList(0, 2)).isEqualTo(locked);
  }

  @Test
  void demands_of_two_that_both_are_seen_and_that_the_one_that_ends_is_ones_own_even_once_they_are_locked() {
    Ticket other = tickets.with(new Ticket(Escalations.anger(), Instant.EPOCH));
    String one = ticket.id.toString();
    String two = other.id.toString();
    other.agent = "luis";
    assertThatCode(() -> scope.heldWith(one, two, Signed.agent("ana", "mesa"))).doesNotThrowAnyException();
    assertThatThrownBy(() -> scope.heldWith(two, one, Signed.agent("ana", "mesa"))).hasFieldOrPropertyWithValue("code", "ticket-of-another");
    tickets.meanwhile = () -> other.team = "facturacion";
    assertThatThrownBy(() -> scope.heldWith(one, two, Signed.agent("ana", "mesa"))).hasFieldOrPropertyWithValue("status", 404);
    assertThatThrownBy(() -> scope.heldWith(one, new UUID(4, 4).toString(), Signed.agent("ana"))).hasFieldOrPropertyWithValue("status", 404);
  }

  private UUID held(SecurityContext security) {
    return scope.held(ticket.id.toString(), security);
  }
}
