package relevo.escalation.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.RuleSet;

class LinkedTest {

  @Test
  void finds_a_number_that_two_fields_can_share() {
    assertThat(example("Conversacion( $m : mensajes, mensajes == 7 ) Turno( intentosFallidos == $m )"))
        .containsEntry("Conversacion.mensajes", 7).containsEntry("Turno.intentosFallidos", 7);
    assertThat(example("Animo( $p : puntaje, puntaje == -0.5, puntajeSegunModelo == $p )")).containsEntry("Animo.puntajeSegunModelo", -0.5);
  }

  @Test
  void supposes_no_number_that_a_field_cannot_be() {
    assertThat(conflicts("Conversacion( $m : mensajes, mensajes == 7, nivel == $m )")).isEmpty();
    assertThat(conflicts("Animo( $p : tendencia, tendencia == 1.5, puntaje == $p )")).isEmpty();
  }

  @Test
  void finds_a_list_that_holds_what_another_field_says_and_what_is_asked_of_it() {
    assertThat(example("Cliente( $e : etiquetas, etiquetas contains \"vip\" ) Turno( opcionMenu memberOf $e, opcionMenu == \"a\" )"))
        .extractingByKey("Cliente.etiquetas").asInstanceOf(InstanceOfAssertFactories.LIST).contains("vip", "a");
    assertThat(example("Cliente( $e : etiquetas ) Turno( opcionMenu memberOf $e )")).containsKey("Turno.opcionMenu");
  }

  @Test
  void finds_a_text_that_nobody_asked_for() {
    assertThat(example(
        "Turno( $x : opcionMenu, opcionMenu not in (\"a\", \"otro 1\", \"otro\", \"\"), opcionMenu != null ) Cliente( categoria == $x )"))
        .containsEntry("Turno.opcionMenu", "otro 2").containsEntry("Cliente.categoria", "otro 2");
  }

  @Test
  void proves_nothing_where_it_could_not_try_everything() {
    assertThat(findings("Turno( $x : opcionMenu, opcionMenu == \"ab\", texto str[startsWith] \"b\", "
        + "texto str[endsWith] $x, texto matches \"b[ab]{4}\" )"))
        .noneMatch(finding -> finding.kind().equals("never-fires"));
  }

  @Test
  void knows_that_nothing_is_so_and_not_so() {
    assertThat(findings("Turno( $x : opcionMenu, texto contains $x, !( texto contains $x ) )")).extracting(Finding::kind)
        .containsExactly("never-fires");
  }

  private static Map<String, Object> example(String when) {
    assertThat(conflicts(when)).hasSize(1);
    return conflicts(when).getFirst().example();
  }

  private static List<Finding> conflicts(String when) {
    return findings(when).stream().filter(finding -> finding.kind().equals("conflict")).toList();
  }

  private static List<Finding> findings(String when) {
    return Analysis.of(RuleSet.of(Map.of("a.drl", "rule \"una\" when " + when + " then decision.escalate(\"mesa\"); end\n"
        + "rule \"otra\" when Turno( repetida == true ) then decision.escalate(\"ventas\"); end"), Set.of()).rules());
  }
}
