package relevo.escalation.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.escalation.engine.RuleSet;
import relevo.kernel.Refusal;

class GapsTest {

  private static final int SETS = Integer.getInteger("analysis.gaps", 150);
  private static final Map<String, List<Object>> CASES = Map.of(
      "Turno.opcionMenu", Arrays.asList(null, "agente", "a"), "Conversacion.dueno", List.of(), "Animo.gritos", List.of());

  @Test
  void are_those_that_trying_everything_finds() {
    TinyWorld tiny = new TinyWorld()
        .with("Turno.opcionMenu", Arrays.asList(null, "agente", "a", "x"), "== \"agente\"", "!= \"agente\"", "== null", "in (\"agente\", \"a\")")
        .with("Turno.intentosFallidos", Arrays.asList(null, 0, 1, 2, 3), ">= 2", "< 2", "== null", "!= null")
        .with("Conversacion.dueno", Arrays.asList(null, "bot", "humano"), "== \"bot\"", "!= \"bot\"", "== null")
        .with("Animo.gritos", Arrays.asList(null, true, false), "== true", "!= true", "== false");
    Random random = new Random(9);
    int[] seen = new int[3];
    for (int set = 0; set < SETS; set++) {
      String text = String.join("\n", IntStream.range(0, 6).mapToObj(number -> tiny.rule(number, random)).toList());
      RuleSet rules = RuleSet.of(Map.of("a.drl", text), Set.of());
      Enumeration all = new Enumeration(rules, tiny.facts());
      List<Finding> gaps = Analysis.of(rules.rules(), Domain.of(CASES)).stream().filter(one -> one.kind().equals("gap")).toList();
      for (Map<String, Object> combination : combinations()) {
        int gap = all.gap(combination);
        seen[gap]++;
        assertThat(gaps.stream().filter(one -> isOf(combination, one)).map(Finding::severity)).as("%s in %s", combination, text)
            .isEqualTo(gap == 0 ? List.of() : List.of(gap == 1 ? "hint" : "warning"));
      }
    }
    System.out.printf("Gaps: %d combinations always handled, %d not always, %d never: all as tried%n", seen[0], seen[1], seen[2]);
    assertThat(seen[0]).isPositive();
    assertThat(seen[1]).isPositive();
    assertThat(seen[2]).isPositive();
  }

  @Test
  void say_which_case_and_show_it() {
    Finding gap = only("rule \"a\" when Turno( tema == \"billing\" ) then decision.escalate(\"mesa\"); end",
        Map.of("Turno.tema", List.of("billing", "refund")));
    assertThat(gap.message()).isEqualTo("Con Turno.tema = refund no atiende nadie, pase lo que pase con lo demás.");
    assertThat(gap.english()).isEqualTo("With Turn.topic = refund nobody handles it, whatever else is so.");
    assertThat(gap.example()).isEqualTo(Map.of("Turno.tema", "refund"));
  }

  @Test
  void are_not_filled_by_rules_that_only_tag() {
    assertThat(only("rule \"a\" when Turno( tema == \"refund\" ) then decision.tag(\"x\"); end",
        Map.of("Turno.tema", List.of("refund"))).severity()).isEqualTo("warning");
  }

  @Test
  void are_not_claimed_where_a_rule_was_too_large_to_be_analysed() {
    String huge = "Turno( " + String.join(", ", IntStream.range(0, 12)
        .mapToObj(i -> "(intentosFallidos != %d || texto != \"%d\")".formatted(i, i)).toList()) + " )";
    RuleSet rules = RuleSet.of(Map.of("a.drl", "rule \"a\" when " + huge + " then decision.keepWithBot(); end"), Set.of());
    assertThat(Analysis.of(rules.rules(), Domain.of(Map.of("Animo.gritos", List.of())))).extracting(Finding::kind)
        .containsOnly("not-analysed");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Turno.temma | billing | No existe el dato", "Turno.tema | biling | nunca vale",
      "Turno.frases | a | no se combina", "Turno.intentosFallidos | tres | no es un valor"})
  void are_looked_for_among_cases_that_make_sense(String path, String value, String why) {
    assertThatThrownBy(() -> Domain.of(Map.of(path, List.of(value)))).isInstanceOf(Refusal.class).hasMessageContaining(why);
  }

  @Test
  void are_looked_for_among_cases_that_somebody_can_count() {
    assertThatThrownBy(() -> Domain.of(Map.of("Turno.texto", List.of()))).hasMessageContaining("Diga qué valores");
    assertThatThrownBy(() -> Domain.of(Map.of("Turno.tema", List.of(), "Turno.tipoMensaje", List.of(),
        "Horario.diaSemana", List.of(), "Conversacion.dueno", List.of(), "Animo.gritos", List.of())))
            .hasMessageContaining("5000 combinaciones");
  }

  @Test
  void are_shown_where_a_rule_too_large_to_be_analysed_only_tags_or_keeps_silent() {
    assertThat(gaps("tema == \"refund\"", "decision.tag(\"x\");")).extracting(Finding::severity).containsExactly("warning");
    assertThat(gaps("tema == \"billing\"", "decision.keepWithBot();")).extracting(Finding::severity).containsExactly("hint");
  }

  @Test
  void are_counted_where_nobody_knows() {
    assertThat(Analysis.of(RuleSet.of(Map.of("a.drl", huge("repetida != true", "decision.keepWithBot();")), Set.of()).rules(),
        Domain.of(Map.of("Animo.gritos", List.of())))).last().extracting(Finding::message)
            .isEqualTo("De 2 combinaciones no se sabe si siempre las atiende alguien.");
  }

  private static List<Finding> gaps(String also, String then) {
    return Analysis.of(RuleSet.of(Map.of("a.drl", huge(also, then)), Set.of()).rules(), Domain.of(Map.of("Turno.tema", List.of("refund"))))
        .stream().filter(finding -> finding.kind().equals("gap")).toList();
  }

  private static String huge(String also, String then) {
    return "rule \"a\" when Turno( " + String.join(", ", IntStream.range(0, 12)
        .mapToObj(i -> "(intentosFallidos != %d || texto != \"%d\")".formatted(i, i)).toList()) + ", " + also + " ) then " + then + " end";
  }

  private static Finding only(String rule, Map<String, List<Object>> cases) {
    List<Finding> findings = Analysis.of(RuleSet.of(Map.of("a.drl", rule), Set.of()).rules(), Domain.of(cases));
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }

  private static boolean isOf(Map<String, Object> combination, Finding gap) {
    Map<String, Object> values = new HashMap<>(gap.example());
    values.keySet().retainAll(combination.keySet());
    combination.forEach((path, value) -> values.putIfAbsent(path, null));
    return values.equals(combination);
  }

  private static List<Map<String, Object>> combinations() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Object option : Arrays.asList(null, "agente", "a")) {
      for (Object owner : List.of("bot", "humano")) {
        for (Object shouts : List.of(true, false)) {
          Map<String, Object> one = new HashMap<>();
          one.put("Turno.opcionMenu", option);
          one.put("Conversacion.dueno", owner);
          one.put("Animo.gritos", shouts);
          all.add(one);
        }
      }
    }
    return all;
  }
}
