package relevo.escalation.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.events.flow.ConditionsChecked;
import relevo.events.flow.ConditionsChecked.Flaw;
import relevo.events.flow.Variable.Type;

class CheckConditionsTest {

  @Test
  void finds_nothing_wrong_with_sound_conditions() {
    assertThat(flaws("importe > 100 && categoria == \"oro\"", "abierto == true")).isEmpty();
  }

  @Test
  void points_at_each_flaw_of_each_condition() {
    assertThat(flaws("abierto == true", "inporte > 100", "abierto == true &&\nimporte == \"x\"")).containsExactly(
        new Flaw(1, 1, 1, "No existe «inporte» en este flujo.", "¿Quiso decir «importe»?", "There is no “inporte” in this flow.",
            "Did you mean “importe”?", "inporte > 100\n^"),
        new Flaw(2, 2, 12, "«importe» es número y no se puede comparar con «x».", null,
            "“importe” is a number and cannot be compared with “x”.", null, "importe == \"x\"\n           ^"));
  }

  @Test
  void refuses_a_variable_called_as_a_fact_where_a_condition_names_it() {
    assertThat(flaws("tema == \"x\"")).singleElement().satisfies(flaw -> {
      assertThat(flaw.message()).isEqualTo("«tema» significa aquí más de una cosa.");
      assertThat(flaw.suggestion()).isEqualTo("Dé otro nombre a la variable: ya hay un dato que se llama así.");
    });
  }

  private static List<Flaw> flaws(String... conditions) {
    CheckConditions checking = new CheckConditions();
    checking.clauses = new Clauses();
    ConditionsChecked asked = new ConditionsChecked(List.of(conditions), Map.of("importe", Type.NUMBER, "tema", Type.TEXT));
    checking.on(asked);
    return asked.flaws();
  }
}
