package relevo.escalation.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.escalation.language.Clause;
import relevo.events.flow.Variable.Type;

class ClausesTest {

  private final Clauses clauses = new Clauses();

  @Test
  void are_understood_once() {
    Clause first = clauses.accepted("importe > 100", Map.of("importe", Type.NUMBER));
    assertThat(clauses.accepted("importe > 100", Map.of("importe", Type.NUMBER))).isSameAs(first);
    assertThat(clauses.accepted("importe > 100", Map.of("importe", Type.INTEGER))).isNotEqualTo(first);
  }

  @Test
  void are_kept_within_bounds() {
    for (int i = 0; i < 2000; i++) clauses.accepted("intentosFallidos > " + i, Map.of());
    assertThat(clauses.atHand()).isEqualTo(500);
  }

  @Test
  void mean_the_variable_where_an_accepted_flow_has_one_called_as_a_fact() {
    assertThat(clauses.accepted("tema > 3", Map.of("tema", Type.INTEGER)).isSound()).isTrue();
    assertThat(clauses.accepted("topic > 3", Map.of("topic", Type.INTEGER)).isSound()).isTrue();
    assertThat(clauses.written("tema > 3", Map.of("tema", Type.INTEGER)).isSound()).isFalse();
    assertThat(clauses.written("topic > 3", Map.of("topic", Type.INTEGER)).isSound()).isFalse();
  }
}
