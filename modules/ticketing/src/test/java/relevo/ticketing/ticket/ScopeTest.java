package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.ticketing.queue.Line;

class ScopeTest {

  private static final UUID TICKET = new UUID(1, 1);
  private final Scope scope = new Scope();
  private String agent;

  ScopeTest() {
    scope.tickets = new Tickets() {
      @Override
      Scope.Place place(UUID id) {
        return new Scope.Place("mesa", agent);
      }
    };
  }

  @Test
  void hides_the_tickets_of_other_teams_unless_they_are_ones_own() {
    assertThatCode(() -> scope.demandSight(TICKET, Signed.agent("ana", "mesa"))).doesNotThrowAnyException();
    assertThatCode(() -> scope.demandSight(TICKET, Signed.agent("ana"))).doesNotThrowAnyException();
    assertThatThrownBy(() -> scope.demandSight(TICKET, Signed.agent("ana", "facturacion"))).hasFieldOrPropertyWithValue("status", 404);
    agent = "ana";
    assertThatCode(() -> scope.demandSight(TICKET, Signed.agent("ana", "facturacion"))).doesNotThrowAnyException();
  }

  @Test
  void leaves_the_work_of_others_alone_but_for_supervisors() {
    assertThatCode(() -> scope.demandHold(TICKET, Signed.agent("ana"))).doesNotThrowAnyException();
    agent = "luis";
    assertThatThrownBy(() -> scope.demandHold(TICKET, Signed.agent("ana"))).hasFieldOrPropertyWithValue("status", 409).hasMessageContaining("luis");
    assertThatCode(() -> scope.demandHold(TICKET, Signed.supervisor("eva"))).doesNotThrowAnyException();
    assertThatCode(() -> scope.demandHold(TICKET, Signed.agent("luis"))).doesNotThrowAnyException();
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

  @Test
  void narrows_a_line_to_the_teams_of_who_looks() {
    assertThat(scope.over(line(), Signed.agent("ana", "mesa")).values()).containsEntry("teams", Set.of("mesa")).containsEntry("agent", "ana");
    assertThat(scope.over(line(), Signed.supervisor("eva")).values()).isEmpty();
  }

  private static Line line() {
    return new Line(null, null, null, null);
  }
}
