package relevo.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.Explanation.Part;
import relevo.escalation.facts.Facts;

class ExplanationTest {

  private static final Facts FACTS = Facts.of(
      Map.of("Turno.intentosFallidos", 2, "Turno.tema", "sales", "Animo.puntaje", -0.7, "Cliente.categoria", "sales"),
          Samples.NOON);

  @Test
  void shows_each_condition_with_the_values_it_met() {
    assertThat(of("Turno( intentosFallidos >= 2 && tema == \"sales\" ) Animo( puntaje < -0.5 || gritos == true )")
        .parts()).containsExactly(
        new Part("Turno: intentosFallidos >= 2", true, Map.of("Turno.intentosFallidos", 2)),
        new Part("Turno: tema == \"sales\"", true, Map.of("Turno.tema", "sales")),
        new Part("Animo: puntaje < -0.5 || gritos == true", true, Map.of("Animo.puntaje", -0.7)));
  }

  @Test
  void shows_both_values_of_a_comparison_between_facts() {
    assertThat(of("Turno( $t : tema ) Cliente( categoria == $t )").parts()).containsExactly(
        new Part("Cliente: categoria == Turno.tema", true,
            Map.of("Cliente.categoria", "sales", "Turno.tema", "sales")));
  }

  @Test
  void judges_not_and_exists_as_a_whole() {
    assertThat(of("not Turno( tema == \"sales\" ) exists Animo( puntaje < 0 )").parts()).containsExactly(
        new Part("not Turno( tema == \"sales\" )", false, Map.of("Turno.tema", "sales")),
        new Part("exists Animo( puntaje < 0.0 )", true, Map.of("Animo.puntaje", -0.7)));
  }

  @Test
  void calls_it_a_near_miss_if_exactly_one_condition_fails() {
    assertThat(of("Turno( intentosFallidos >= 3, tema == \"sales\" )").isNearMiss()).isTrue();
    assertThat(of("Turno( intentosFallidos >= 3, tema == \"sales\" )").missing()).extracting(Part::text)
        .containsExactly("Turno: intentosFallidos >= 3");
    assertThat(of("Turno( intentosFallidos >= 3, tema == \"other\" )").isNearMiss()).isFalse();
    assertThat(of("Turno( intentosFallidos >= 2 )").isNearMiss()).isFalse();
  }

  private static Explanation of(String when) {
    return Explanation.of(Rules.set(Rules.rule("una", "", when, "decision.tag(\"x\");")).rules().getFirst(), FACTS);
  }
}
