package relevo.escalation.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.RuleSet;

class AnalysisEffortTest {

  private static final Duration MOST = Duration.ofSeconds(4);
  private static final List<String> TOPICS = List.of("billing", "refund", "double_charge", "cancellation", "order_status",
      "technical", "sales", "complaint");

  @Test
  void is_small_for_a_thousand_rules_of_a_routing_table() {
    assertQuick("routing table", IntStream.range(0, 1000).mapToObj(i -> """
        rule "fila %d" salience %d when
          Turno( tema == "%s", intentosFallidos >= %d ) Cliente( categoria == "c%d", idioma == "%s" ) Horario( abierto == %b )
        then decision.escalate("equipo %d"); decision.priority("%s"); end
        """.formatted(i, i % 3, TOPICS.get(i % 8), i % 4, i % 21, List.of("es", "en", "pt").get(i / 8 % 3), i % 2 == 0, i % 17,
            List.of("alta", "baja").get(i / 2 % 2))).collect(Collectors.joining()));
  }

  @Test
  void is_small_for_a_thousand_rules_about_words() {
    assertQuick("words", IntStream.range(0, 1000).mapToObj(i ->
        "rule \"r%d\" salience %d when Turno( texto contains \"palabra %d\" || frases contains \"l%d\" ) then decision.escalate(\"e%d\"); end\n"
            .formatted(i, i, i, i % 300, i % 10)).collect(Collectors.joining()));
  }

  @Test
  void is_bounded_for_a_thousand_rules_that_ask_at_random() {
    TinyWorld tiny = new TinyWorld()
        .with("Turno.opcionMenu", Arrays.asList("a"), "== \"agente\"", "!= \"agente\"", "== null", "in (\"agente\", \"a\")")
        .with("Turno.texto", List.of("a"), "contains \"a\"", "str[startsWith] \"b\"", "matches \"a+\"", "== \"x\"", "!= null")
        .with("Turno.intentosFallidos", List.of(1), ">= 2", "< 2", "== null", "!= null", "in (1, 4)")
        .with("Animo.puntaje", List.of(0.0), "< 0", ">= 0.5", "!= null", "< -0.5")
        .with("Conversacion.dueno", List.of("bot"), "== \"bot\"", "!= \"bot\"", "== null");
    Random random = new Random(3);
    assertQuick("random", IntStream.range(0, 1000).mapToObj(i -> tiny.rule(i, random)).collect(Collectors.joining()));
  }

  private static void assertQuick(String what, String text) {
    int half = text.indexOf("rule", text.length() / 2);
    RuleSet rules = RuleSet.of(Map.of("a.drl", text.substring(0, half), "b.drl", text.substring(half)), Set.of());
    assertThat(rules.problems()).isEmpty();
    assertThat(rules.rules()).hasSize(1000);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<Finding> findings = Analysis.of(rules.rules());
    Duration took = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    System.out.printf("Analysis of 1,000 rules (%s): %d ms, %s%n", what, took.toMillis(),
        findings.stream().collect(Collectors.groupingBy(Finding::kind, Collectors.counting())));
    assertThat(took).isLessThan(MOST);
  }
}
