package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.kernel.ProductClock;
import relevo.ticketing.queue.Line;

class TicketsResourceTest {

  TicketsResource resource = new TicketsResource();
  Line asked;
  int most;

  TicketsResourceTest() {
    resource.scope = new Scope();
    resource.security = Signed.supervisor("eva");
    resource.tickets = new Tickets() {
      @Override
      List<Ticket> standingIn(Line line, int count) {
        asked = line;
        most = count;
        return List.of(new Ticket(Escalations.anger(), Instant.EPOCH), new Ticket(Escalations.anger(), Instant.EPOCH));
      }
    };
  }

  @Test
  void asks_for_one_more_than_it_shows() {
    assertThat(resource.list("open", null, null, null, null, "1").items()).hasSize(1);
    assertThat(most).isEqualTo(2);
  }

  @Test
  void takes_an_empty_parameter_as_none() {
    resource.list("", " ", "", "", "", "50");
    assertThat(asked.values()).isEmpty();
  }

  @Test
  void asks_for_a_tag_however_it_is_written() {
    resource.list(null, null, null, " Pedido  Grande ", null, "50");
    assertThat(asked.values()).containsEntry("tag", "Pedido  Grande").containsEntry("folded", "pedido grande");
  }

  @Test
  void refuses_a_page_without_measure() {
    for (String limit : List.of("0", "201", "-1", "x", "99999999999")) {
      assertThatThrownBy(() -> resource.list(null, null, null, null, null, limit)).hasFieldOrPropertyWithValue("status", 422);
    }
  }

  @Test
  void looks_for_what_is_overdue_only_when_asked() {
    resource.clock = new ProductClock();
    for (String overdue : new String[] {null, "", "false", "true"}) {
      resource.overdue = overdue;
      resource.list(null, null, null, null, null, "50");
      assertThat(asked.values().containsKey("now")).isEqualTo("true".equals(overdue));
    }
    resource.overdue = "sí";
    assertThatThrownBy(() -> resource.list(null, null, null, null, null, "50")).hasFieldOrPropertyWithValue("code", "overdue-unknown");
  }
}
