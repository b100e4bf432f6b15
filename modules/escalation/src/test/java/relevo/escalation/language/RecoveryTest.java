package relevo.escalation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryTest {

  private static final String TEN = """
      import java.util.*;
      rule "uno" saliense 3
      when
        Turno( fallos >= 3, tema == "biling" )
        Animo( puntaje < muy )
      then
        decision.escalar("mesa");
        decision.priority("altisima");
      end
      rule "dos"
      when
        Turno( texto == "sin fin )
      then
        decision.raiseTier(9);
      end
      basura
      rule "tres"
      when
        Cliente( categoria ~ "oro" )
      then
        decision.tag("a")
      end
      """;

  @Test
  void tells_all_mistakes_of_a_file_and_nothing_that_follows_from_them() {
    assertThat(Drl.problems(TEN)).extracting(problem -> problem.line() + " " + problem.message()).containsExactly(
        "1 No se permite «import»: solo se admiten las líneas import y global que trae el modelo, al principio del archivo.",
        "2 Se esperaba «when» después del nombre de la regla, pero hay «saliense».",
        "4 No existe «fallos» en Turno.", "4 «tema» nunca vale «biling».",
        "5 «puntaje» es número y no se puede comparar con «muy».",
        "7 No existe la decisión «escalar».", "8 No existe la prioridad «altisima».",
        "12 A este texto le faltan las comillas del final.", "14 No existe el nivel «9».",
        "16 Aquí se esperaba «rule», pero hay «basura».",
        "19 El carácter «~» no puede ir aquí.", "22 Se esperaba «;» al final de la decisión, pero hay «end».");
  }

  @Test
  void tells_them_in_english_too() {
    assertThat(Drl.problems(TEN)).extracting(Problem::english).contains("There is no “fallos” in Turn.",
        "Expected “when” after the rule's name, but there is “saliense”.", "“topic” is never “biling”.",
        "Expected “;” at the end of the decision, but there is “end”.");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Turno( ((fallos >= 3) || entendido == true), repetida == true ) Animo( gritos == true )",
      "Turno( entendido == true && ) Animo( gritos == true )", "Turno( tema in (\"sales\", otro), repetida == true )",
      "Turno( texto contains \"a\\d\", repetida == true ) Animo( gritos == true )", "Turno( repetida == true ) Nada( x == 1, y == (2) ) Animo( gritos == true )",
      "Turno( repetida == true Animo( gritos == true )", "Turno repetida == true ) Animo( gritos == true )",
      "Turno( intentosFallidos == 3x ) Animo( gritos == true )", "not not Turno( repetida == true )",
      "Turno( repetida == true ) or Animo( gritos == true )", "eval( System.exit(1) == null ) Animo( gritos == true )",
      "Turno( texto == `a` ) Animo( gritos == true )", "Turno( $t : temma ) Cliente( categoria == $t )",
      "Turmo( $t : tema ) Cliente( categoria == $t )"})
  void makes_one_complaint_of_one_mistake(String when) {
    Drl.problem(Drl.rule(when) + Drl.rule("Turno( entendido == true )").replace("una", "otra"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "decision.escalate(\"mesa\") decision.tag(\"x\");", "decision.escalate(mesa); decision.tag(\"x\");",
      "decision.escalate(\"mesa\"; decision.tag(\"x\");", "System.exit(1); decision.tag(\"x\");", "escalate(\"mesa\"); decision.tag(\"x\");",
      "decision.escalate(\"mesa\", \"ventas\"); decision.tag(\"x\");", "if (true) { decision.tag(\"x\"); }", "decision.tag(\"a\\u0041\");"})
  void makes_one_complaint_of_one_bad_decision(String then) {
    assertThat(Drl.problems(Drl.rule("Turno( entendido == true )", then))).hasSizeBetween(1, then.contains("{") ? 2 : 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "rule una when Turno( entendido == true ) then decision.tag(\"x\"); end", "rule \"una\" Turno( entendido == true ) then decision.tag(\"x\"); end",
      "rule \"una\" when Turno( entendido == true ) decision.tag(\"x\"); end", "rule \"una\" when Turno( entendido == true ) then decision.tag(\"x\");",
      "rule \"una\" when then decision.tag(\"x\"); end", "rule \"una\" when Turno( entendido == true ) then end", "/* sin fin",
      "rule \"una\" salience mucho enabled true when Turno( entendido == true ) then decision.tag(\"x\"); end",
      "rule \"una\" when Turno( entendido == true ) /* then decision.tag(\"x\"); end", "rule \"a$b\" when Turno( ) then decision.tag(\"x\"); end"})
  void makes_one_complaint_of_one_bad_rule(String rule) {
    assertThat(Drl.problem(rule).message()).isNotBlank();
  }

  @Test
  void complains_once_of_too_many_comparisons() {
    String comparisons = String.join(", ", IntStream.range(0, 80).mapToObj(i -> "intentosFallidos != " + i).toList());
    assertThat(Drl.problem(Drl.rule("Turno( " + comparisons + " )")).message()).contains("64 comparaciones");
  }

  @Test
  void ends_after_as_many_as_help() {
    String mistakes = String.join(", ", IntStream.range(0, 60).mapToObj(i -> "fallos" + i + " == 1").toList());
    assertThat(Drl.problems(Drl.rule("Turno( " + mistakes + " )"))).hasSize(Cursor.MOST_PROBLEMS);
  }

  @Test
  void keeps_the_good_rules() {
    assertThat(RuleFile.read("a.drl", TEN + Drl.rule("Turno( )")).rules()).extracting(RuleModel::name).isEqualTo(List.of("una"));
  }

  @Test
  void tells_the_mistakes_of_a_line_from_left_to_right() {
    assertThat(Drl.problems(Drl.rule("Turno( fallos >= 3, texto == \"a\\d\", temma == null )"))).extracting(Problem::column)
        .containsExactly(10, 34, 39);
  }

  @Test
  void tells_the_mistakes_of_a_file_from_top_to_bottom() {
    assertThat(Drl.problems(Drl.rule("Turno( fallos >= 3 )") + "rule \"otra\" when Turno( texto == \"a\\d\" ) then end"))
        .extracting(Problem::line).containsExactly(3, 7);
  }
}
