package relevo.escalation.judge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.facts.Facts;
import relevo.escalation.judge.Judge.Judgement;
import relevo.escalation.profile.Known;
import relevo.escalation.release.LiveRules;
import relevo.escalation.release.LiveSets;
import relevo.events.flow.TurnTaken;

class ExplainCardTest {

  private static final String RULES = """
      rule "tercera" @owner(ana) @why("Tres fallos cansan") when Turno( intentosFallidos >= 3, entendido == false ) then decision.escalate("mesa"); end
      rule "casi" when Turno( intentosFallidos >= 3, tema == "sales" ) then decision.escalate("mesa"); end
      rule "lejos" when Turno( tema == "sales", repetida == true ) then decision.escalate("mesa"); end
      rule "apagada" enabled false when Turno( tema == "sales" ) then decision.escalate("mesa"); end
      rule "sube" when Conversacion( dueno == "humano" ) Turno( tema == "complaint" ) then decision.raiseTier(3); end
      rule "otra vía" when Turno( tema == "technical" ) then decision.offerAlternative("correo"); end
      rule "guarda" salience 9 when Turno( tema == "thanks" ) then decision.keepWithBot(); end
      """;

  @Test
  void shows_the_rules_that_spoke_with_the_values_they_met() {
    JsonObject card = card(Turns.plain().afterMisses(3), RULES);
    assertThat(card.getJsonArray("rules").toString()).isEqualTo("[{\"rule\":\"tercera\",\"file\":\"a.drl\",\"line\":1,"
        + "\"owner\":\"ana\",\"why\":\"Tres fallos cansan\",\"conditions\":["
        + "{\"condition\":\"Turno: intentosFallidos >= 3\",\"met\":true,\"values\":{\"Turno.intentosFallidos\":3}},"
        + "{\"condition\":\"Turno: entendido == false\",\"met\":true,\"values\":{\"Turno.entendido\":false}}]}]");
    assertThat(card.getInt("release")).isEqualTo(7);
    assertThat(card.getJsonObject("outcome").getString("team")).isEqualTo("mesa");
    assertThat(card.getJsonObject("facts").getString("Turno.texto")).isEqualTo("hola");
  }

  @Test
  void shows_the_rules_that_lacked_least_the_nearest_first() {
    JsonArray misses = card(Turns.plain().afterMisses(3), RULES).getJsonArray("nearMisses");
    assertThat(names(misses)).containsExactly("casi", "guarda", "otra vía", "lejos", "sube");
    assertThat(misses.getJsonObject(0).toString()).contains("\"missing\":[{\"condition\":\"Turno: tema == \\\"sales\\\"\","
        + "\"values\":{\"Turno.tema\":\"other\"}", "\"es\":\"faltó: tema = «sales», fue «other»\"",
        "\"en\":\"lacked: topic = “sales”, was “other”\"");
  }

  @Test
  void says_how_far_a_number_was() {
    JsonObject miss = card(Turns.plain().afterMisses(2), RULES).getJsonArray("nearMisses").getJsonObject(0);
    assertThat(miss.getString("rule")).isEqualTo("tercera");
    assertThat(miss.getString("owner")).isEqualTo("ana");
    assertThat(miss.getJsonObject("text").getString("es")).isEqualTo("faltó: intentosFallidos ≥ 3, fue 2");
  }

  @Test
  void shows_the_smallest_change_that_would_have_changed_it() {
    JsonObject change = card(Turns.plain().afterMisses(2), RULES).getJsonObject("smallestChange");
    assertThat(change.toString()).isEqualTo("{\"changes\":[{\"fact\":\"Turno.intentosFallidos\",\"was\":2,\"instead\":3}],"
        + "\"result\":{\"result\":\"escalation\",\"team\":\"mesa\",\"priority\":\"NORMAL\"},\"text\":{"
        + "\"es\":\"si intentosFallidos hubiera sido 3 → pasa a «mesa»\","
        + "\"en\":\"if failedAttempts had been 3 → goes to “mesa”\"}}");
  }

  @Test
  void supposes_that_the_team_had_been_at_work_though_the_calendar_says_no() {
    String rules = "rule \"abierto\" salience 9 when Horario( equipo == \"retenciones\", abierto == true ) then decision.escalate(\"mesa\"); end\n"
        + "rule \"baja\" when Turno( ) then decision.escalate(\"retenciones\"); end";
    JsonObject card = card(Turns.plain().about("cancellation").on(Turns.SUNDAY), rules);
    assertThat(card.getJsonObject("outcome").getString("team")).isEqualTo("retenciones");
    assertThat(card.getJsonObject("smallestChange").getJsonObject("text").getString("es"))
        .isEqualTo("si abierto hubiera sido sí → pasa a «mesa»");
  }

  @Test
  void has_nothing_to_suppose_without_rules() {
    assertThat(CardSamples.cards(RULES).of(CardSamples.decided(Turns.plain(), new LiveRules())).isNull("smallestChange")).isTrue();
  }

  @Test
  void names_the_source_of_every_fact() {
    JsonObject card = card(Turns.plain(), RULES);
    assertThat(card.getJsonObject("sources").keySet()).isEqualTo(card.getJsonObject("facts").keySet());
    assertThat(card.getJsonObject("sources").getJsonObject("Turno.intentosFallidos").getString("source")).isEqualTo("flow");
    assertThat(card.getJsonObject("sources").getJsonObject("Horario.abierto").getString("es")).isEqualTo("el horario del equipo");
    assertThat(Source.of("Turno.temaSegunModelo")).isEqualTo(Source.MODEL).isEqualTo(Source.of("Animo.puntajeSegunModelo"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "other | 3 | BOT | Pasa a «mesa» porque se cumple «tercera».",
          "other | 0 | BOT | No cambia nada: ninguna regla se cumplió.",
      "complaint | 0 | HUMAN | Sube al nivel 3 porque se cumple «sube».",
          "thanks | 3 | BOT | Sigue con el bot: una regla más fuerte lo retuvo.",
      "technical | 0 | BOT | Sigue con el bot, y se ofrece otro medio: correo.",
          "other | 3 | HUMAN | No cambia quién atiende."})
  void says_it_in_one_sentence(String topic, int misses, String owner, String sentence) {
    Turns turns = Turns.plain().about(topic).afterMisses(misses);
    JsonObject card = card(owner.equals("HUMAN") ? turns.withPerson() : turns, RULES);
    assertThat(card.getString("summary")).isEqualTo(sentence);
    assertThat(card.getJsonObject("text").getString("es")).isEqualTo(sentence);
    assertThat(card.getJsonObject("text").getString("en")).isNotBlank().doesNotContain("«");
  }

  @Test
  void says_so_when_there_were_no_rules() {
    assertThat(CardSamples.cards(RULES).of(CardSamples.decided(Turns.plain(), new LiveRules())).getString("summary"))
        .isEqualTo("Pasa a «mesa» por la regla de reserva: no había reglas que consultar.");
  }

  @Test
  void holds_enough_to_decide_the_same_again() {
    Judgement judgement = judge(Turns.plain().afterMisses(3).taken(), LiveSets.of(RULES));
    StoredDecision kept = new StoredDecision(Turns.plain().afterMisses(3).taken(), Known.STRANGER, judgement, Outcome.HANDED_OVER);
    Facts again = CardJson.facts(kept.facts(), kept.localTime());
    assertThat(again).isEqualTo(judgement.facts());
    RuleSet rules = RuleSet.of(Map.of("a.drl", RULES), Set.of());
    assertThat(rules.decide(again)).isEqualTo(judgement.judged().decision());
  }

  private static JsonObject card(Turns turns, String rules) {
    return CardSamples.cards(rules).of(CardSamples.decided(turns, LiveSets.of(rules)));
  }

  private static List<String> names(JsonArray cards) {
    return cards.getValuesAs(JsonObject.class).stream().map(card -> card.getString("rule")).toList();
  }

  private static Judgement judge(TurnTaken turn, LiveRules live) {
    Judge judge = CardSamples.judge(live);
    return judge.judge(TurnFacts.of(turn, Known.STRANGER, new JudgedConversation(Turns.CONVERSATION),
        judge.teams.fallback()), turn.at());
  }
}
