package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.kernel.ProductClock;
import relevo.ticketing.queue.Viewer;

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
  void narrows_what_one_looks_at_to_ones_teams() {
    scope.clock = new ProductClock();
    assertThat(scope.viewer(Signed.agent("ana", "mesa"))).extracting(Viewer::login, Viewer::teams).containsExactly("ana", Set.of("mesa"));
    assertThat(scope.viewer(Signed.supervisor("eva")).teams()).isEmpty();
  }
}
