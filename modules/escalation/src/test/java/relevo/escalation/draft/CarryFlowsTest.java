package relevo.escalation.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.escalation.FlowsReleased;
import relevo.kernel.Ids;
import relevo.kernel.JsonText;
import relevo.kernel.Refusal;

class CarryFlowsTest {

  private static final String MESA = "rule \"tercera\" when Turno( intentosFallidos >= 3 ) then decision.escalate(\"mesa\"); end";
  private static final Map<String, String> NEXT = Map.of("triggers/a.drl", MESA);

  Shelf shelf = new Shelf();
  UUID flow = Ids.next();
  Along along = Along.of(List.of(flow), "move");
  Draft draft;

  @BeforeEach
  void begin() {
    draft = shelf.writing.begin("con su flujo", NEXT, null, "ana");
  }

  @Test
  void has_flows_go_live_with_the_rules() {
    shelf.publishing.publish(draft, null, "ana", "juntos", along);
    assertThat(shelf.live.files()).isEqualTo(NEXT);
    assertThat(shelf.carried.heard).containsExactly(new FlowsReleased(1, List.of(flow), "move", "ana", "juntos"));
  }

  @Test
  void lets_neither_go_live_if_something_speaks_against_the_flows() {
    shelf.objection = new Refusal(422, "flow-refused", "No se publica: falta un texto");
    assertThatThrownBy(() -> shelf.publishing.publish(draft, null, "ana", "juntos", along)).isSameAs(shelf.objection);
    assertThat(shelf.live.files()).isEmpty();
    assertThat(shelf.carried.heard).isEmpty();
  }

  @Test
  void remembers_them_until_their_date_and_says_what_speaks_against_them_then() {
    Instant due = shelf.clock.now().plus(Duration.ofDays(1));
    shelf.publishing.publish(draft, due, "ana", "mañana", along);
    DueDraft kept = JsonText.as(DueDraft.class, JsonText.of(shelf.due.getFirst()));
    assertThat(kept).isEqualTo(shelf.due.getFirst());
    shelf.objection = new Refusal(409, "draft-behind", "El borrador parte de la versión 1");
    shelf.whenDue.settle(kept, null);
    assertThat(draft.trouble()).isEqualTo("El borrador parte de la versión 1");
    shelf.objection = null;
    shelf.publishing.publish(draft, due, "ana", "mañana", along);
    shelf.whenDue.settle(shelf.due.getLast(), null);
    assertThat(shelf.carried.heard).hasSize(1);
  }

  @Test
  void understands_a_date_that_was_kept_when_no_flows_could_go_along() {
    DueDraft old = JsonText.as(DueDraft.class, "{\"draft\":\"" + draft.id() + "\",\"fingerprint\":\"x\",\"at\":\"2026-12-01T00:00:00Z\"}");
    assertThat(old.along()).isEqualTo(Shelf.ALONE);
  }
}
