package relevo.escalation.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.escalation.language.Problem;

class ScenarioFileTest {

  @Test
  void reads_single_cases_and_chats_with_their_places() {
    ScenarioFile file = ScenarioFile.read("a.yaml", """
        # Un comentario
        - name: caso
          given:
            Turno.tema: billing
          team: facturacion
        - name: chat
          at: 2026-12-24T21:00
          given: {Cliente.categoria: oro}
          chat:
            - text: hola
              team: ninguno
            - tap: agente
              because: [pide una persona]
        """);
    assertThat(file.problems()).isEmpty();
    assertThat(file.scenarios()).extracting(each -> each.line() + " " + each.name() + " " + each.steps().size() + " " + each.isChat())
        .containsExactly("2 caso 1 false", "6 chat 2 true");
    assertThat(file.scenarios().getLast().at()).isEqualTo("2026-12-24T21:00");
    assertThat(file.scenarios().getLast().steps()).extracting(Step::line).containsExactly(10, 12);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      "- name: [a | 1:11 El archivo no es YAML que se entienda.",
      "name: a | 1:1 Un archivo de escenarios debe ser una lista: un guion delante de cada cosa.",
      "- team: mesa | 1:3 Falta «name»: cómo se llama este escenario.",
      "- {name: a, given: {}} | 1:3 Este escenario no dice qué se espera.",
      "- {name: a, team: mesa} | 1:3 Falta qué pasa: «text» (lo que escribe el cliente) o «given» (los datos).",
      "- {name: a, text: x, equipo: mesa} | 1:30 No se conoce la clave «equipo».",
      "- {name: a, text: x, team: mesa, team: b} | 1:34 «team» está dos veces.",
      "- {name: a, given: {Turno.fallos: 3}, team: mesa} | 1:35 No existe el dato «Turno.fallos».",
      "- {name: a, given: {Turno.pideHumano: si}, team: mesa} | 1:39 «Turno.pideHumano» es true o false.",
      "- {name: a, given: {Turno.tema: baja}, team: mesa} | 1:33 «Turno.tema» no puede ser «baja».",
      "- {name: a, text: x, priority: maxima} | 1:32 No existe la prioridad «maxima».",
      "- {name: a, at: ayer, text: x, team: mesa} | 1:17 «at» debe ser un día y una hora.",
      "- {name: a, chat: []} | 1:19 «chat» debe tener entre 1 y 20 turnos.",
      "- {name: a, chat: [{text: x}]} | 1:3 Este escenario no dice qué se espera.",
      "- {name: a, text: x, team: !!java.net.URL [http://x]} | 1:28 El archivo no es YAML que se entienda.",
      "- {name: a, given: {Turno.tema: !!java.net.URL [http://x]}, team: b} | 1:33 El archivo no es YAML que se entienda."})
  void says_where_and_what_is_wrong(String text, String expected) {
    Problem problem = ScenarioFile.read("a.yaml", text).problems().getFirst();
    assertThat(problem.line() + ":" + problem.column() + " " + problem.message()).isEqualTo(expected);
    assertThat(problem.refuses()).isTrue();
  }

  @Test
  void suggests_what_was_meant() {
    ScenarioFile file = ScenarioFile.read("a.yaml", "- {name: a, given: {Turno.intentoFallido: 3}, team: mesa}");
    assertThat(file.problems().getFirst().suggestion()).isEqualTo("¿Quiso decir «Turno.intentosFallidos»?");
  }

  @Test
  void goes_on_behind_a_scenario_that_is_wrong() {
    ScenarioFile file = ScenarioFile.read("a.yaml", "- name: a\n- name: b\n- {name: c, text: x, team: mesa}\n");
    assertThat(file.problems()).hasSize(2);
    assertThat(file.scenarios()).hasSize(1);
  }

  @Test
  void is_not_blown_up_by_aliases_or_depth() {
    assertThat(ScenarioFile.read("a.yaml", "- &a [x, x]\n- [*a, *a]\n").problems()).isNotEmpty();
    assertThat(ScenarioFile.read("a.yaml", "[".repeat(5000)).problems()).hasSize(1);
    assertThat(ScenarioFile.read("a.yaml", "x".repeat(300_000)).problems().getFirst().message()).contains("256 KB");
  }

  @Test
  void may_be_empty() {
    assertThat(ScenarioFile.read("a.yaml", "# nada\n")).isEqualTo(new ScenarioFile(List.of(), List.of()));
  }
}
