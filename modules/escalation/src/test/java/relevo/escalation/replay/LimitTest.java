package relevo.escalation.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.escalation.engine.RandomRules;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.engine.Samples;
import relevo.escalation.facts.Facts;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RulePrinter;

class LimitTest {

  private static final int RULES = 1_500;
  private static final int FACTS = 40;

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "Turno( intentosFallidos >= 3 ); Turno.intentosFallidos >= 3; 4",
      "Turno( intentosFallidos > 60 ); Turno.intentosFallidos > 60; 66",
      "Animo( puntaje < -0.5 ); Animo.puntaje < -0.5; -0.6",
      "Animo( puntaje <= 0 ); Animo.puntaje <= 0; -0.1",
      "Animo( tendencia <= -1.5 ); Animo.tendencia <= -1.5; -1.6",
      "not Turno( intentosFallidos >= 3 ); Turno.intentosFallidos >= 3; 2",
      "Turno( !( intentosFallidos < 3 ) ); Turno.intentosFallidos < 3; 4",
      "not Turno( !( intentosFallidos < 3 ) ); Turno.intentosFallidos < 3; 2",
      "exists Turno( confianza < 0.4 ); Turno.confianza < 0.4; 0.3",
      "Horario( horaLocal >= 1800 ); Horario.horaLocal >= 1800; 1900",
      "Turno( tema == \"sales\" || intentosFallidos >= 2 ); Turno.intentosFallidos >= 2; 3"})
  void moves_to_the_side_on_which_fewer_messages_are(String when, String condition, double next) {
    List<Limit> limits = Limit.of(rule(when));
    assertThat(limits).singleElement().satisfies(limit -> {
      assertThat(limit.condition()).isEqualTo(condition);
      assertThat(limit.next()).contains(next);
      assertThat(limit.isStricter(next)).isTrue();
      assertThat(limit.isStricter(limit.value().doubleValue())).isFalse();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Turno( pideHumano == true )", "Turno( intentosFallidos == 3 )", "Turno( intentosFallidos != 3 )", "Turno( intentosFallidos in (1, 2) )",
      "Turno( texto contains \"3\" )", "Turno( $n : sinAvance ) Conversacion( mensajes > $n )", "Turno( intentosFallidos >= 3 || !( intentosFallidos >= 3 ) )"})
  void is_none_where_no_number_can_be_moved_one_way(String when) {
    assertThat(Limit.of(rule(when))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Animo( puntaje < -1 )", "Turno( confianza >= 1 )", "Turno( intentosFallidos < 0 )", "Horario( horaLocal > 2300 )"})
  void ends_where_its_scale_ends(String when) {
    assertThat(Limit.of(rule(when)).getFirst().next()).isEmpty();
  }

  @Test
  void is_each_of_several() {
    RuleModel rule = rule("Turno( intentosFallidos >= 3, sinAvance < 9 ) Animo( puntaje < 0 || puntaje < 0 )");
    assertThat(Limit.of(rule)).extracting(Limit::condition).containsExactly("Turno.intentosFallidos >= 3", "Turno.sinAvance < 9", "Animo.puntaje < 0");
    String moved = RulePrinter.SPANISH.print(Limit.of(rule).get(2).moved(rule, -0.25));
    assertThat(moved).contains("Turno( intentosFallidos >= 3, sinAvance < 9 )", "Animo( puntaje < -0.25 || puntaje < -0.25 )");
  }

  @Test
  void takes_whole_numbers_where_the_field_is_counted() {
    Limit counted = Limit.of(rule("Turno( intentosFallidos >= 3 )")).getFirst();
    assertThat(List.of(counted.takes(4), counted.takes(3.5), counted.takes(Double.NaN), counted.takes(1e12))).containsExactly(true, false, false, false);
    assertThat(Limit.of(rule("Animo( puntaje < 0 )")).getFirst().takes(-0.15)).isTrue();
  }

  /** Whatever the rule: moved, it never speaks where it did not. */
  @Test
  void only_ever_silences_a_rule() {
    Random random = new Random(7);
    RandomRules rules = new RandomRules(7);
    int silenced = 0;
    for (int n = 0; n < RULES; n++) {
      RuleSet before = RuleSet.of(Map.of("a.drl", rules.rule(n)), Set.of());
      if (!before.isSound()) continue;
      RuleModel rule = before.rules().getFirst();
      for (Limit limit : Limit.of(rule)) {
        double to = limit.value().doubleValue() + (limit.upwards() ? 1 : -1) * (1 + random.nextInt(2));
        RuleSet after = RuleSet.of(new Rewriting(Map.of("a.drl", "rule \"otra\" when Turno( ) then decision.tag(\"x\"); end\n" + RulePrinter.ENGLISH.print(rule)))
            .with(limit.moved(rule, to)).orElseThrow(), Set.of());
        for (int i = 0; i < FACTS; i++) {
          Facts facts = Samples.facts(random);
          boolean spoke = before.decide(facts).fired().contains(rule.name());
          boolean speaks = after.decide(facts).fired().contains(rule.name());
          assertThat(speaks && !spoke).as("%s with %s at %s: %s", RulePrinter.SPANISH.print(rule), limit.condition(), to, facts).isFalse();
          if (spoke && !speaks) silenced++;
        }
      }
    }
    assertThat(silenced).isGreaterThan(100);
  }

  private static RuleModel rule(String when) {
    RuleSet set = RuleSet.of(Map.of("a.drl", "rule \"a\" when " + when + " then decision.escalate(\"mesa\"); end"), Set.of());
    assertThat(set.problems()).isEmpty();
    return set.rules().getFirst();
  }
}
