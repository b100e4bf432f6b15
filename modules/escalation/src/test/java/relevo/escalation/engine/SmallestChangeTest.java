package relevo.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.SmallestChange.Found;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Vocabulary;

class SmallestChangeTest {

  private static final Facts FACTS = Facts.of(Map.of("Turno.intentosFallidos", 0, "Turno.tema", "sales", "Turno.frases", List.of("legal"),
      "Animo.puntaje", -0.2, "Horario.equipo", "mesa", "Conversacion.dueno", "bot"), Samples.NOON);

  @Test
  void is_the_nearest_value_that_would_have_done() {
    assertThat(said("Turno( intentosFallidos >= 3 )")).isEqualTo("si intentosFallidos hubiera sido 3");
    assertThat(said("Animo( puntaje <= -0.6 )")).isEqualTo("si puntaje hubiera sido -0.6");
    assertThat(said("Animo( puntaje < -0.6 )")).isEqualTo("si puntaje hubiera sido -0.7");
    assertThat(said("Turno( tema == \"refund\" )")).isEqualTo("si tema hubiera sido «refund»");
    assertThat(said("Turno( tema in (\"refund\", \"billing\") )")).isEqualTo("si tema hubiera sido «refund»");
    assertThat(said("Turno( frases contains \"reembolso\" )")).isEqualTo("si frases hubiera incluido «reembolso»");
    assertThat(said("not Turno( frases contains \"legal\" )")).isEqualTo("si frases no hubiera incluido «legal»");
    assertThat(said("Turno( accionFallida != null )")).isEqualTo("si accionFallida hubiera sido «cualquiera»");
    assertThat(said("Turno( tema == null )")).isEqualTo("si tema no se hubiera conocido");
    assertThat(said("Turno( $t : tema ) Cliente( categoria == $t )")).isEqualTo("si categoria hubiera sido «sales»");
  }

  @Test
  void takes_two_facts_if_one_will_not_do() {
    assertThat(said("Turno( intentosFallidos >= 3 ) Cliente( categoria == \"oro\" )"))
        .isIn("si intentosFallidos hubiera sido 3 y categoria hubiera sido «oro»",
            "si categoria hubiera sido «oro» y intentosFallidos hubiera sido 3");
  }

  @Test
  void silences_both_of_two_rules_that_spoke() {
    RuleSet rules = Rules.set(Rules.rule("a", "", "Turno( tema == \"sales\" )", "decision.escalate(\"mesa\");"),
        Rules.rule("b", "", "Turno( frases contains \"legal\" )", "decision.escalate(\"mesa\");"));
    Found<String> found = search(rules, FACTS).orElseThrow();
    assertThat(found.result()).isEqualTo("nadie");
    assertThat(found.changes()).extracting(change -> change.field().path()).containsExactlyInAnyOrder("Turno.tema", "Turno.frases");
  }

  @Test
  void is_nothing_if_it_takes_more() {
    assertThat(search(Rules.set(Rules.rule("a", "", "Turno( intentosFallidos >= 3, tema == \"refund\", entendido == true )",
        "decision.escalate(\"mesa\");")), FACTS)).isEmpty();
  }

  @Test
  void does_not_suppose_another_conversation() {
    assertThat(search(Rules.set(Rules.rule("a", "", "Conversacion( dueno == \"humano\" )", "decision.escalate(\"mesa\");"),
        Rules.rule("b", "", "Horario( equipo == \"ventas\" )", "decision.escalate(\"mesa\");"),
        Rules.rule("c", "", "Turno( intentosFallidos < 0 )", "decision.escalate(\"mesa\");"),
        Rules.rule("d", "", "Animo( puntaje < -1 )", "decision.escalate(\"mesa\");")), FACTS)).isEmpty();
  }

  @Test
  void prefers_what_matters() {
    RuleSet rules = Rules.set(Rules.rule("prioridad", "", "Turno( intentosFallidos >= 1 )", "decision.priority(\"alta\");"),
        Rules.rule("equipo", "", "Turno( intentosFallidos >= 9 )", "decision.escalate(\"mesa\");"));
    Function<Facts, List<String>> decide = facts -> List.of(String.valueOf(rules.decide(facts).team()), rules.decide(facts).priority().name());
    Found<List<String>> found = new SmallestChange<>(decide, (one, other) -> !one.getFirst().equals(other.getFirst()))
        .search(rules.rules(), FACTS, decide.apply(FACTS)).orElseThrow();
    assertThat(found.changes().getFirst().instead()).isEqualTo(9);
  }

  @Test
  void is_as_small_as_any_and_true_by_the_rules_themselves() {
    Random random = new Random(11);
    int single = 0;
    int pair = 0;
    for (int round = 0; round < 300; round++) {
      RuleSet rules = someRules(random);
      if (!rules.isSound() || rules.rules().isEmpty()) continue;
      Facts facts = Samples.facts(random);
      Optional<Found<String>> found = search(rules, facts);
      int size = found.map(each -> each.changes().size()).orElse(0);
      if (found.isPresent()) assertThat(team(rules, Change.apply(found.get().changes(), facts))).isEqualTo(found.get().result())
          .isNotEqualTo(team(rules, facts));
      boolean oneWillDo = Supposals.of(rules.rules(), facts, 9_999).stream()
          .anyMatch(change -> !team(rules, Change.apply(List.of(change), facts)).equals(team(rules, facts)));
      assertThat(size == 1).isEqualTo(oneWillDo);
      if (size == 1) single++;
      if (size == 2) pair++;
    }
    assertThat(single).isGreaterThan(50);
    assertThat(pair).isGreaterThan(5);
  }

  @Test
  void goes_as_far_as_a_bound_asks_and_no_further() {
    assertThat(said("Turno( intentosFallidos > 3 )")).isEqualTo("si intentosFallidos hubiera sido 4");
    assertThat(said("Conversacion( mensajes < 3 )")).isEqualTo("si mensajes hubiera sido 2");
    assertThat(said("Conversacion( mensajes == 0 )")).isEqualTo("si mensajes hubiera sido 0");
    assertThat(said("Animo( puntaje > 0.3 )")).isEqualTo("si puntaje hubiera sido 0.4");
    assertThat(said("Animo( puntaje >= 1 )")).isEqualTo("si puntaje hubiera sido 1.0");
  }

  @Test
  void writes_into_an_unknown_text_what_is_looked_for() {
    assertThat(said("Turno( opcionMenu contains \"saldo\" )")).isEqualTo("si opcionMenu hubiera sido «saldo»");
  }

  @Test
  void takes_the_smallest_number_that_some_rule_asks_for() {
    RuleSet rules = Rules.set(Rules.rule("a", "", "Turno( intentosFallidos >= 9 )", "decision.escalate(\"mesa\");"),
        Rules.rule("b", "", "Turno( intentosFallidos >= 3 )", "decision.escalate(\"mesa\");"));
    assertThat(search(rules, FACTS).orElseThrow().changes()).extracting(Change::instead).containsExactly(3);
  }

  @Test
  void begins_with_what_the_rules_that_spoke_asked_for() {
    RuleSet rules = Rules.set(Rules.rule("habló", "", "Turno( tema == \"sales\", intentosFallidos == 0 )", "decision.escalate(\"mesa\");"),
        Rules.rule("calló", "salience 5", "Turno( pideHumano == true )", "decision.escalate(\"ventas\");"));
    assertThat(search(rules, FACTS).orElseThrow().result()).isEqualTo("nadie");
  }

  @Test
  void takes_from_a_list_only_what_speaks_for_a_rule() {
    Facts facts = FACTS.with(Vocabulary.field(FactType.TURN, "frases").orElseThrow(), List.of("insulto", "legal"));
    RuleSet rules = Rules.set(Rules.rule("una", "", "not Turno( frases contains \"legal\" )", "decision.escalate(\"mesa\");"));
    assertThat(Tongue.SPANISH.supposing(search(rules, facts).orElseThrow().changes())).isEqualTo("si frases no hubiera incluido «legal»");
  }

  private static RuleSet someRules(Random random) {
    RandomRules source = new RandomRules(random.nextLong());
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < 3; i++) rules.add(source.rule(i));
    return RuleSet.of(Map.of("a.drl", String.join("\n", rules)), Set.of());
  }

  private static String said(String when) {
    return Tongue.SPANISH.supposing(search(Rules.set(Rules.rule("una", "", when, "decision.escalate(\"mesa\");")), FACTS).orElseThrow().changes());
  }

  private static Optional<Found<String>> search(RuleSet rules, Facts facts) {
    return new SmallestChange<String>(changed -> team(rules, changed), (one, other) -> !one.equals(other))
        .search(rules.rules(), facts, team(rules, facts));
  }

  private static String team(RuleSet rules, Facts facts) {
    return Objects.requireNonNullElse(rules.decide(facts).team(), "nadie");
  }
}
