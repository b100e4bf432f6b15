package relevo.escalation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.escalation.facts.FactType;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RuleModel.Mode;

class RuleFileTest {

  @Test
  void reads_a_rule_whole() {
    RuleModel rule = Drl.read("""
        package relevo.reglas;
        import relevo.escalation.facts.*;
        import relevo.escalation.facts.Turn;
        global relevo.escalation.engine.Decision decision;

        // una regla
        rule "cliente oro enojado" @owner(ana) @why("porque sí, y ya") @tier(2)
          salience -7, no-loop true, enabled true date-effective "01-Jan-2026" date-expires "01-Feb-2026"
        when
          Animo( puntaje < -0.5 )
          not Cliente( conocido == false )
        then
          decision.escalate("cuentas clave");
          decision.keepWithBot();
        end
        """);
    assertThat(rule.name()).isEqualTo("cliente oro enojado");
    assertThat(rule.salience()).isEqualTo(-7);
    assertThat(rule.notes()).containsEntry("owner", "ana").containsEntry("why", "porque sí, y ya")
        .containsEntry("tier", "2");
    assertThat(rule.conditions()).extracting(RuleModel.Condition::fact)
        .containsExactly(FactType.MOOD, FactType.CUSTOMER);
    assertThat(rule.conditions()).extracting(RuleModel.Condition::mode).containsExactly(Mode.IS, Mode.NOT);
    assertThat(rule.effects()).extracting(RuleModel.Effect::verb).containsExactly(Verb.ESCALATE, Verb.KEEP_WITH_BOT);
    assertThat(rule.effects().getFirst().argument()).isEqualTo(new Literal("cuentas clave"));
    assertThat(rule.effective()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(rule.line()).isEqualTo(7);
  }

  @Test
  void speaks_only_between_its_dates() {
    RuleModel rule = Drl.read(Drl.rule("Turno( entendido == true )")
        .replace("when", "date-effective \"02-Jan-2026\" date-expires \"04-Jan-2026\" when"));
    assertThat(rule.speaksAt(LocalDateTime.parse("2026-01-01T23:59:59"))).isFalse();
    assertThat(rule.speaksAt(LocalDateTime.parse("2026-01-02T00:00"))).isTrue();
    assertThat(rule.speaksAt(LocalDateTime.parse("2026-01-03T23:59"))).isTrue();
    assertThat(rule.speaksAt(LocalDateTime.parse("2026-01-04T00:00"))).isFalse();
  }

  @Test
  void is_silent_when_switched_off() {
    RuleModel rule = Drl.read(Drl.rule("Turno( entendido == true )").replace("when", "enabled false when"));
    assertThat(rule.speaksAt(LocalDateTime.parse("2026-01-01T00:00"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Turno( intentosFallidos >= 3 )", "Turn( failedAttempts >= 3 )", "Animo( puntaje <= 0 )",
          "Turno( tema in (\"billing\", \"refund\") )",
      "Turno( tema not in (\"billing\") )", "Turno( texto contains \"x\" )", "Turno( frases contains \"reembolso\" )",
      "Cliente( $e : etiquetas ) Turno( tema memberOf $e )", "Turno( texto str[startsWith] \"a\" )",
          "Turno( texto str[endsWith] 'a' )",
      "Turno( texto matches \".*\\\\d+.*\" )", "Turno( tema == null )", "Turno( accionFallida != null )", "Turno( )",
      "Turno( (entendido == true || repetida == false) && !( tema == \"sales\" ), opcionMenu == \"a\" )",
      "exists Turno( entendido == true )", "Turno( $t : tema, $t2 : texto, texto contains $t )",
      "Turno( $t : tema ) Cliente( categoria != $t )", "Turno( entendido == true );"})
  void accepts_the_whole_grammar(String when) {
    assertThat(Drl.problems(Drl.rule(when))).isEmpty();
  }

  @Test
  void takes_names_for_arguments() {
    assertThat(Drl.problems(Drl.rule("Turno( $t : tema ) Conversacion( $n : nivel )",
        "decision.tag($t); decision.raiseTier($n);"))).isEmpty();
  }

  @Test
  void may_be_empty() {
    assertThat(RuleFile.read("a.drl", " // nada\n")).isEqualTo(
        new RuleFile("a.drl", List.of(), List.of(), List.of(), List.of(new Remark(0, false, false, "// nada"))));
  }

  @Test
  void speaks_when_switched_on() {
    RuleModel rule = Drl.read(Drl.rule("Turno( entendido == true )").replace("when", "enabled true no-loop when"));
    assertThat(rule.speaksAt(LocalDateTime.parse("2026-01-01T00:00"))).isTrue();
  }

  @Test
  void knows_no_zero_below_zero() {
    RuleModel rule = Drl.read(Drl.rule("Animo( puntaje == -0 )"));
    assertThat(rule.conditions().getFirst().constraints()).singleElement().extracting("operand").isEqualTo(new Literal(0.0));
  }
}
