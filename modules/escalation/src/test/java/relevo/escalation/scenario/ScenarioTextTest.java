package relevo.escalation.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.scenario.ScenarioText.Turn;

class ScenarioTextTest {

  private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 27, 9, 30, 15);
  private static final String DRL = "rule \"doble\" when Turno( tema == \"double_charge\" ) then decision.escalate(\"mesa\"); end";

  private static final List<Turn> TURNS = List.of(
      turn(Map.of("Turno.texto", "hola, soy Rosa", "Turno.tema", "greeting", "Horario.abierto", true, "Cliente.categoria", "oro"),
          "ninguno"),
      turn(Map.of("Turno.texto", "el pedido 12345: \"dos\" veces", "Turno.tema", "double_charge", "Horario.abierto", true,
          "Turno.accionFallida", "pedido", "Conversacion.datos", List.of("nombre=Rosa", "pedido=12345")), "mesa"));

  @Test
  void comes_true_on_the_rules_that_it_was_taken_from_and_not_on_others() {
    Scenarios saved = Scenarios.in(Map.of("a.yaml", text(false)));
    assertThat(saved.problems()).isEmpty();
    Imagination none = new Pretended(Map.of());
    assertThat(saved.shortfalls(RuleSet.of(Map.of("a.drl", DRL), Set.of()), none)).isEmpty();
    assertThat(saved.shortfalls(RuleSet.of(Map.of("a.drl", DRL.replace("mesa", "ventas")), Set.of()), none)).hasSize(1);
  }

  @Test
  void says_nothing_of_whom_it_was() {
    assertThat(text(false)).doesNotContain("Rosa", "12345").contains("soy Alba", "el pedido 10001: \"dos\" veces", "pedido=10001");
    assertThat(text(true)).doesNotContain("Rosa", "12345");
  }

  @Test
  void may_tell_the_words_instead_of_what_was_understood() {
    assertThat(text(true)).isEqualTo("""
        - name: un cobro doble
          at: 2026-11-27T09:30
          chat:
          - text: hola, soy Alba
            given:
              Cliente.categoria: oro
              Horario.abierto: true
            team: ninguno
          - text: 'el pedido 10001: "dos" veces'
            lookUp: failed
            given:
              Horario.abierto: true
            team: mesa
        """);
    assertThat(ScenarioFile.read("a.yaml", text(true)).problems()).isEmpty();
  }

  private static String text(boolean spoken) {
    return ScenarioText.of("un cobro doble", AT, TURNS, spoken, new Anonymous(List.of(), List.of()));
  }

  private static Turn turn(Map<String, Object> facts, String team) {
    return new Turn(new TreeMap<>(facts), Map.of("team", team));
  }
}
