package relevo.escalation.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.language.Problem;

class ScenariosTest {

  private static final String DRL = """
      rule "tres fallos" when Turno( intentosFallidos >= 3 ) then decision.escalate("mesa"); decision.tag("fallos"); end
      rule "baja" when Turno( tema == "cancellation" ) then decision.escalate("retenciones"); decision.priority("alta"); end
      rule "cerrado" when Horario( abierto == false ) then decision.offerAlternative("correo"); end
      rule "furia ante una persona"
      when
        Conversacion( dueno == "humano", nivel == 2 )
        Animo( puntaje < -0.5 )
      then
        decision.raiseTier(3);
      end
      """;
  private static final Imagination DESK = new Pretended(Map.of(
      "hola", Map.of("Turno.texto", "hola", "Turno.intentosFallidos", 0),
      "xyz", Map.of("Turno.texto", "xyz", "Turno.intentosFallidos", 3),
      "me doy de baja", Map.of("Turno.tema", "cancellation"),
      "¡basta!", Map.of("Animo.puntaje", -0.9)));

  @Test
  void come_true_one_by_one() {
    assertThat(shortfalls("""
        - name: tres fallos
          given: {Turno.intentosFallidos: 3}
          expect: [tres fallos]
          because: [tres fallos]
          team: mesa
          priority: normal
          tier: 0
          alternative: ninguna
          tags: [fallos]
        """)).isEmpty();
  }

  @Test
  void tell_what_was_expected_what_happened_and_what_was_missing() {
    Problem problem = problems("""
        - name: dos bastan
          given: {Turno.intentosFallidos: 2}
          team: mesa
        """).getFirst();
    assertThat(problem.file() + ":" + problem.line()).isEqualTo("a.yaml:1");
    assertThat(problem.message())
        .isEqualTo("El escenario «dos bastan» no se cumple: se esperaba el equipo «mesa» y salió «ninguno».");
    assertThat(problem.suggestion()).isEqualTo(
        "Hablaron: ninguna. A «tres fallos» le faltó Turno: intentosFallidos >= 3 (Turno.intentosFallidos = 2).");
  }

  @Test
  void name_the_rule_that_should_have_spoken() {
    assertThat(problems("""
        - name: por fallos
          given: {Turno.tema: cancellation}
          because: [tres fallos]
        """).getFirst()).satisfies(problem -> {
          assertThat(problem.message()).contains("se esperaba por «tres fallos» y los motivos fueron «baja»");
          assertThat(problem.suggestion()).contains("A «tres fallos» le faltó Turno: intentosFallidos >= 3 (no se conoce).");
          assertThat(problem.english()).contains("expected because of “tres fallos” and the reasons were “baja”");
          assertThat(problem.englishSuggestion()).contains("“tres fallos” lacked Turno: intentosFallidos >= 3 (not known).");
        });
  }

  @Test
  void follow_a_chat_from_the_bot_to_a_person_and_up() {
    assertThat(shortfalls("""
        - name: hasta el especialista
          chat:
            - text: hola
              team: ninguno
            - text: xyz
              team: mesa
              because: [tres fallos]
            - text: "¡basta!"
              because: [furia ante una persona]
              tier: 3
            - text: "¡basta!"
              tier: 0
        """)).isEmpty();
  }

  @Test
  void say_which_turn_fell_short() {
    assertThat(shortfalls("""
        - name: se queda
          chat:
            - text: hola
            - text: xyz
              team: ninguno
        """)).containsExactly("El escenario «se queda», turno 2 («xyz») no se cumple: se esperaba el equipo «ninguno» y salió «mesa».");
  }

  @Test
  void ask_the_hours_of_the_team_that_would_take_over() {
    assertThat(shortfalls("""
        - {name: cerrado, text: me doy de baja, team: retenciones, priority: alta, alternative: correo}
        - {name: abierto, text: me doy de baja, given: {Horario.abierto: true}, alternative: ninguna}
        """)).isEmpty();
  }

  @Test
  void say_when_a_text_cannot_be_understood_here() {
    assertThat(shortfalls("- {name: mudo, text: zzz, team: mesa}"))
        .containsExactly("El escenario «mudo» no se puede probar: aquí nadie entiende textos.");
  }

  @Test
  void are_not_tried_on_rules_that_cannot_decide() {
    RuleSet broken = RuleSet.of(Map.of("a.drl", "rule"), Set.of());
    assertThat(Scenarios.in(Map.of("a.yaml", "- {name: a, text: zzz, team: mesa}")).shortfalls(broken, DESK)).isEmpty();
  }

  @Test
  void hold_expect_against_the_file_beside_them_only() {
    RuleSet rules = RuleSet.of(Map.of("a.drl", "rule \"a\" when Turno( ) then decision.tag(\"a\"); end",
        "b.drl", "rule \"b\" when Turno( ) then decision.tag(\"b\"); end"), Set.of());
    String all = "- {name: x, given: {}, expect: [%s]}";
    Scenarios two = Scenarios.in(Map.of("a.yaml", all.formatted("a"), "c.yaml", all.formatted("a, b"), "d.drl", "x"));
    assertThat(two.all()).hasSize(2);
    assertThat(two.shortfalls(rules, DESK)).isEmpty();
  }

  private static List<String> shortfalls(String yaml) {
    return problems(yaml).stream().map(Problem::message).toList();
  }

  private static List<Problem> problems(String yaml) {
    return Scenarios.in(Map.of("a.yaml", yaml)).shortfalls(RuleSet.of(Map.of("a.drl", DRL), Set.of()), DESK);
  }
}
