package relevo.escalation.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.language.Problem;

class AnalysisTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "Turno( intentosFallidos > 5, intentosFallidos < 3 ) | en Turno, «intentosFallidos < 3» y «intentosFallidos > 5» no se cumplen a la vez.",
      "Turno( intentosFallidos > 2 && intentosFallidos < 3 ) | no se cumplen a la vez.",
      "Turno( texto == \"a\", texto == \"b\" ) | «texto == \"a\"» y «texto == \"b\"» no se cumplen a la vez.",
      "Turno( tema in (\"billing\", \"refund\"), tema in (\"sales\") ) | no se cumplen a la vez.",
      "Turno( texto str[startsWith] \"hola\", texto str[startsWith] \"adios\" ) | no se cumplen a la vez.",
      "Turno( texto contains \"pedido 7\", !( texto contains \"pedido\" ) ) | no se cumplen a la vez.",
      "Turno( texto == \"hola\", texto matches \".*[0-9].*\" ) | no se cumplen a la vez.",
      "Turno( texto matches \"a.*\", !( texto matches \"a.*\" ) ) | no se cumplen a la vez.",
      "Turno( tema str[startsWith] \"x\" ) | no se cumple con ningún valor. Puede valer: billing, refund,",
      "Animo( puntaje < -3 ) | no se cumple con ningún valor. Puede valer: -1 … 1.",
      "Turno( intentosFallidos < 0 ) | «intentosFallidos < 0» no se cumple con ningún valor.",
      "Horario( horaLocal > 1759, horaLocal < 1800 ) | no se cumplen a la vez.",
      "Conversacion( nivel > 3 ) | no se cumple con ningún valor.",
      "`Turno( entendido == true ) not Cliente( conocido == true || conocido != true )` | no se cumplen a la vez.",
      "Turno( tema == null, tema == \"sales\" ) | no se cumplen a la vez.",
      "not Turno( ) | sus condiciones no se cumplen a la vez.",
      "Turno( $t : tema ) Cliente( categoria == $t, categoria == \"oro\" ) | sus condiciones no se cumplen a la vez."})
  void proves_that_a_rule_never_speaks(String when, String because) {
    List<Finding> findings = of(rule("una", when, "decision.tag(\"x\");"));
    assertThat(findings).extracting(Finding::kind).containsExactly("never-fires");
    assertThat(findings.getFirst().message()).startsWith("La regla «una» no puede hablar nunca: ").contains(because);
    assertThat(findings.getFirst().severity()).isEqualTo("error");
    assertThat(findings.getFirst().line()).isEqualTo(1);
  }

  @Test
  void knows_that_a_rule_ends_before_it_begins() {
    assertThat(of("rule \"una\" date-effective \"02-Feb-2026\" date-expires \"01-Feb-2026\" when Turno( ) then decision.tag(\"x\"); end")
        .getFirst().english()).isEqualTo("Rule “una” can never speak: it ends before it begins.");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Turno( intentosFallidos != 3, intentosFallidos == null )", "Turno( !( intentosFallidos < 3 ), !( intentosFallidos >= 3 ) )",
      "Animo( puntaje > 0.1, puntaje < 0.2 )", "Turno( texto str[startsWith] \"a\", texto str[endsWith] \"b\", texto contains \"c\" )",
      "Turno( texto matches \"[^a]+\", texto contains \"zz\" )", "Horario( horaLocal >= 1759, horaLocal < 1800 )",
      "Turno( texto matches \"(?i)pedido \\\\d{3}\" )"})
  void finds_nothing_where_a_rule_can_speak(String when) {
    assertThat(of(rule("una", when, "decision.tag(\"x\");"))).isEmpty();
  }

  @Test
  void finds_the_same_rule_written_otherwise() {
    List<Finding> findings = of(rule("a", "Turno( !( intentosFallidos < 3 || intentosFallidos == null ) )", "decision.escalate(\"mesa\");"),
        rule("b", "Turn( failedAttempts >= 3 )", "decision.routeTo(\"mesa\");"));
    assertThat(findings).extracting(Finding::kind).containsExactly("duplicate");
    assertThat(findings.getFirst().rule()).isEqualTo("b");
    assertThat(findings.getFirst().others()).containsExactly(new Finding.Other("a", "a.drl", 1));
    assertThat(findings.getFirst().message())
        .isEqualTo("Las reglas «b» y «a» hablan en los mismos casos y deciden lo mismo: sobra una.");
  }

  @Test
  void finds_a_rule_that_another_one_makes_needless() {
    List<Finding> findings = of(rule("todas", "Turno( tema in (\"billing\", \"refund\") )", "decision.escalate(\"mesa\"); decision.tag(\"x\");"),
        rule("una", "Turno( tema == \"refund\", texto matches \".*x.*\" )", "decision.tag(\"x\");"));
    assertThat(findings).extracting(Finding::kind, Finding::severity, Finding::rule).containsExactly(
        tuple("subsumed", "warning", "una"));
    assertThat(findings.getFirst().english()).isEqualTo(
        "Whenever “una” speaks “todas” speaks too and decides the same: the former is not needed.");
  }

  @Test
  void only_hints_at_a_rule_that_says_the_same_with_more_strength() {
    assertThat(of(rule("todas", "Turno( repetida == true )", "decision.escalate(\"mesa\");"),
        rule("una", "salience 5", "Turno( repetida == true, entendido == false )", "decision.escalate(\"mesa\");")))
            .extracting(Finding::severity).containsExactly("hint");
  }

  @Test
  void shows_facts_on_which_two_rules_contradict_each_other() {
    List<Finding> findings = of(rule("a", "Turno( tema == \"billing\" )", "decision.escalate(\"mesa\");"),
        rule("b", "Turno( tema in (\"billing\", \"refund\") ) Cliente( categoria == \"oro\" )", "decision.escalate(\"ventas\");"));
    assertThat(findings).extracting(Finding::kind).containsExactly("conflict");
    assertThat(findings.getFirst().message()).isEqualTo("Las reglas «a» y «b» pueden hablar a la vez con la misma fuerza "
        + "(salience 0) y no dicen lo mismo: los equipos «mesa» y «ventas»; gana el primero solo porque va antes.");
    assertThat(findings.getFirst().example()).isEqualTo(Map.of("Turno.tema", "billing", "Cliente.categoria", "oro"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "decision.keepWithBot(); | decision.escalate(\"mesa\"); | warning | conversación con el bot",
      "decision.offerAlternative(\"correo\"); | decision.offerAlternative(\"llamada\"); | warning | se ofrecen «correo» y «llamada»",
      "decision.priority(\"alta\"); | decision.priority(\"baja\"); | hint | las prioridades «alta» y «baja»",
      "decision.raiseTier(2); | decision.raiseTier(3); | hint | los niveles 2 y 3"})
  void tells_contradictions_apart(String one, String other, String severity, String words) {
    Finding finding = of(rule("a", "Turno( repetida == true )", one), rule("b", "Animo( gritos == true )", other)).getFirst();
    assertThat(finding.severity()).isEqualTo(severity);
    assertThat(finding.message()).contains(words);
  }

  @Test
  void lets_the_stronger_of_two_rules_differ() {
    assertThat(of(rule("a", "salience 5", "Turno( repetida == true )", "decision.escalate(\"mesa\");"),
        rule("b", "Animo( gritos == true )", "decision.escalate(\"ventas\");"))).isEmpty();
  }

  @Test
  void finds_a_team_that_never_wins_because_stronger_rules_together_cover_it() {
    List<Finding> findings = of(rule("sí", "salience 5", "Turno( entendido == true )", "decision.escalate(\"mesa\");"),
        rule("no", "salience 6", "Turno( entendido != true )", "decision.escalate(\"mesa\");"),
        rule("oro", "Cliente( categoria == \"oro\" )", "decision.escalate(\"ventas\");"));
    assertThat(findings).extracting(Finding::kind).containsExactly("unreachable");
    assertThat(findings.getFirst().message()).startsWith("El equipo «ventas» de la regla «oro» no gana nunca");
    assertThat(findings.getFirst().others()).extracting(Finding.Other::rule).containsExactlyInAnyOrder("sí", "no");
  }

  @Test
  void knows_that_whoever_asks_for_a_person_is_not_kept_with_the_bot() {
    String keeps = rule("queda", "salience 9", "Turno( repetida != true )", "decision.keepWithBot();");
    assertThat(of(keeps, rule("a", "Turno( repetida == false )", "decision.escalate(\"mesa\");"))).isEmpty();
    assertThat(of(keeps, rule("a", "Turno( repetida == false, pideHumano == false, opcionMenu == null )", "decision.escalate(\"mesa\");")))
        .extracting(Finding::kind).containsExactly("unreachable");
  }

  @Test
  void leaves_switched_off_rules_alone() {
    assertThat(of(rule("a", "enabled false", "not Turno( )", "decision.tag(\"x\");"))).isEmpty();
  }

  @Test
  void says_what_it_did_not_analyse() {
    String huge = IntStream.range(0, 12).mapToObj(i -> "(intentosFallidos != %d || texto != \"%d\")".formatted(i, i))
        .collect(Collectors.joining(", "));
    assertThat(of(rule("grande", "Turno( " + huge + " )", "decision.tag(\"x\");"))).extracting(Finding::kind, Finding::rule)
        .containsExactly(tuple("not-analysed", "grande"));
  }

  @Test
  void ends_however_much_it_is_asked_and_says_so() {
    String rules = IntStream.range(0, 60).mapToObj(i -> rule("r" + i, "Turno( texto contains \"" + (100 + i) + "\" )",
        "decision.escalate(\"t" + i + "\");")).collect(Collectors.joining());
    assertThat(Analysis.of(RuleSet.of(Map.of("a.drl", rules), Set.of()).rules(), null, 5_000, new Effort(500))).last()
        .extracting(Finding::english).isEqualTo(
            "There are too many rules, or they are too entangled: not everything could be looked at.");
  }

  @Test
  void shows_no_more_of_a_kind_than_anybody_reads() {
    String rules = IntStream.range(0, 60).mapToObj(i -> rule("r" + i, "Turno( texto contains \"" + (100 + i) + "\" )",
        "decision.escalate(\"t" + i + "\");")).collect(Collectors.joining());
    List<Finding> findings = of(rules);
    assertThat(findings).hasSize(101);
    assertThat(findings.getLast().message()).isEqualTo("Hay más contradicciones: solo se muestran 100.");
  }

  @Test
  void gives_notice_without_refusing() {
    RuleSet rules = RuleSet.of(Map.of("a.drl", rule("a", "not Turno( )", "decision.tag(\"x\");")), Set.of());
    assertThat(Analysis.notices(rules.rules())).hasSize(1).noneMatch(Problem::refuses);
  }

  @Test
  void tells_the_day_of_an_example_only_where_days_matter() {
    String other = rule("b", "Animo( gritos == true )", "decision.escalate(\"ventas\");");
    assertThat(of(rule("a", "date-effective \"02-Feb-2026\"", "Turno( repetida == true )", "decision.escalate(\"mesa\");"), other).getFirst().day())
        .isEqualTo("2026-02-02");
    assertThat(of(rule("a", "Turno( repetida == true )", "decision.escalate(\"mesa\");"), other).getFirst().day()).isNull();
  }

  @Test
  void knows_a_needless_rule_though_it_cannot_look_into_what_both_ask() {
    String unclear = "texto matches \"\\\\p{Lu}{2}\\\\p{N}\"";
    assertThat(of(rule("todas", "Turno( " + unclear + " )", "decision.tag(\"x\");"),
        rule("una", "Turno( " + unclear + ", repetida == true )", "decision.tag(\"x\");"))).extracting(Finding::kind, Finding::rule)
            .containsExactly(tuple("subsumed", "una"));
    assertThat(of(rule("todas", "Turno( " + unclear + " )", "decision.tag(\"x\");"),
        rule("una", "Turno( texto matches \"\\\\p{Lu}{3}\\\\p{N}\", repetida == true )", "decision.tag(\"x\");"))).isEmpty();
  }

  private static String rule(String name, String when, String then) {
    return rule(name, "", when, then);
  }

  private static String rule(String name, String attributes, String when, String then) {
    return "rule \"%s\" %s when\n%s\nthen\n%s\nend\n".formatted(name, attributes, when, then);
  }

  private static List<Finding> of(String... rules) {
    return Analysis.of(RuleSet.of(Map.of("a.drl", String.join("", rules)), Set.of()).rules());
  }
}
