package relevo.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import relevo.escalation.facts.Facts;
import relevo.escalation.language.Problem;
import relevo.escalation.language.RuleFile;

class RuleSetTest {

  private static final String THIRD = Rules.third("tercera", 0, "decision.escalate(\"mesa\");");

  @Test
  void tells_the_rules_apart_that_share_a_condition() {
    RuleSet rules = Rules.set(
        Rules.rule("a", "", "Turno( intentosFallidos >= 3, tema == \"sales\" )", "decision.tag(\"a\");"),
        Rules.rule("b", "", "Turno( intentosFallidos >= 3, tema == \"other\" )", "decision.tag(\"b\");"),
        Rules.rule("c", "", "Turno( $x : texto ) Cliente( categoria == $x )", "decision.tag(\"c\");"),
        Rules.rule("d", "", "Turno( $x : opcionMenu ) Cliente( categoria == $x )", "decision.tag(\"d\");"),
        Rules.rule("e", "", "Horario( equipo == \"oro\" ) Conversacion( nivel == 2 )", "decision.tag(\"e\");"),
        Rules.rule("f", "", "Cliente( idioma == \"oro\" ) Turno( intentosFallidos == 2 )", "decision.tag(\"f\");"));
    assertThat(rules.decide(Map.of("Turno.intentosFallidos", 3, "Turno.tema", "other", "Turno.opcionMenu", "oro",
        "Cliente.categoria", "oro", "Horario.equipo", "oro", "Conversacion.nivel", 2), Samples.NOON).fired())
            .containsExactly("b", "d", "e");
  }

  @Test
  void finds_a_rule_among_thousands_that_ask_for_other_values() {
    RuleSet rules = Rules.set(IntStream.range(0, 2000).mapToObj(i ->
        Rules.rule("r" + i, "", "Cliente( categoria == \"c" + i + "\" )", "decision.tag(\"t" + i + "\");"))
            .toArray(String[]::new));
    assertThat(rules.decide(Map.of("Cliente.categoria", "c1234"), Samples.NOON).tags()).containsExactly("t1234");
  }

  @Test
  void judges_dates_by_the_time_of_the_decision() {
    RuleSet rules = Rules.set(Rules.rule("enero", "date-effective \"01-Jan-2026\" date-expires \"01-Feb-2026\"",
        "Turno( )", "decision.tag(\"x\");"));
    assertThat(rules.decide(Map.of(), Samples.NOON.withMonth(1)).fired()).containsExactly("enero");
    assertThat(rules.decide(Map.of(), Samples.NOON.withMonth(2)).fired()).isEmpty();
  }

  @Test
  void does_not_decide_if_anything_is_wrong() {
    RuleSet rules = RuleSet.of(Map.of("a.drl", THIRD, "b.drl", "rule"), Set.of());
    assertThat(rules.isSound()).isFalse();
    assertThatThrownBy(() -> rules.decide(Rules.thirdFailure())).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refuses_two_rules_of_one_name() {
    RuleSet rules = RuleSet.of(Map.of("a.drl", THIRD, "b.drl", "\n" + THIRD), Set.of());
    assertThat(rules.problems()).containsExactly(new Problem("b.drl", 2, 1, "error",
        "Ya hay otra regla «tercera» en a.drl, línea 1.", "Cambie el nombre de una de las dos.",
        "There is another rule “tercera” in a.drl, line 1.", "Change the name of one of the two.",
        "rule \"tercera\" salience 0\n^"));
  }

  @Test
  void refuses_teams_that_do_not_exist() {
    RuleSet rules = RuleSet.of(Map.of("a.drl", THIRD.replace("mesa", "messa")), Set.of("mesa", "ventas"));
    assertThat(rules.problems()).containsExactly(
        new Problem("a.drl", 5, 3, "error", "No existe el equipo «messa».", "¿Quiso decir «mesa»?",
            "There is no team “messa”.", "Did you mean “mesa”?", "  decision.escalate(\"messa\");\n  ^"));
  }

  @Test
  void does_not_check_teams_before_any_is_known() {
    assertThat(RuleSet.of(Map.of("a.drl", THIRD), Set.of()).problems()).isEmpty();
  }

  @Test
  void decides_nothing_when_empty() {
    assertThat(RuleSet.of(Map.of(), Set.of()).decide(Rules.thirdFailure()).fired()).isEmpty();
  }

  @Test
  void decides_for_many_threads_at_once() {
    RuleSet rules = Rules.set(THIRD);
    List<CompletableFuture<Boolean>> asked = IntStream.range(0, 2000).mapToObj(i -> CompletableFuture.supplyAsync(() ->
        rules.decide(Map.of("Turno.intentosFallidos", i % 5), Samples.NOON).escalates() == i % 5 >= 3)).toList();
    assertThat(asked).allMatch(CompletableFuture::join);
  }

  @Test
  void matches_long_texts_in_linear_time() {
    RuleSet rules = Rules.set(Rules.rule("lenta", "", "Turno( texto matches \"(.*a){20}\" )", "decision.tag(\"x\");"));
    Facts facts = Facts.of(Map.of("Turno.texto", "a".repeat(4000) + "b"), Samples.NOON);
    for (int i = 0; i < 20; i++) rules.decide(facts);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    assertThat(rules.decide(facts).fired()).isEmpty();
    assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofMillis(500));
  }

  @Test
  void leaves_nothing_behind_when_another_takes_its_place() throws InterruptedException {
    List<WeakReference<RuleSet>> gone = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      RuleSet rules = Rules.set(Rules.third("r" + i, 0, "decision.escalate(\"mesa\");"));
      rules.decide(Rules.thirdFailure());
      gone.add(new WeakReference<>(rules));
    }
    for (int i = 0; i < 50 && gone.stream().skip(1).anyMatch(rules -> rules.get() != null); i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(gone.stream().filter(rules -> rules.get() != null).count()).isLessThanOrEqualTo(1);
  }

  @Test
  void asks_all_else_of_a_rule_that_is_found_by_a_phrase() {
    RuleSet rules = Rules.set(
        Rules.rule("a", "", "Turno( frases contains \"legal\" ) Cliente( categoria != \"oro\" )", "decision.tag(\"a\");"),
        Rules.rule("b", "", "Turno( frases contains \"legal\" ) Cliente( categoria != \"plata\" )", "decision.tag(\"b\");"));
    assertThat(rules.decide(Map.of("Turno.frases", List.of("saldo", "legal"), "Cliente.categoria", "oro"), Samples.NOON).fired())
        .containsExactly("b");
    assertThat(rules.decide(Map.of("Turno.frases", List.of("saldo"), "Cliente.categoria", "oro"), Samples.NOON).fired()).isEmpty();
  }

  @Test
  void decides_the_same_by_files_that_were_read_before() {
    RuleSet rules = RuleSet.of(List.of(RuleFile.read("a.drl", THIRD)), Set.of("mesa"));
    assertThat(rules.problems()).isEmpty();
    assertThat(rules.decide(Rules.thirdFailure()).team()).isEqualTo("mesa");
  }
}
