package relevo.escalation.judge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.facts.Facts;
import relevo.escalation.judge.Judge.Judgement;
import relevo.escalation.release.LiveRules;
import relevo.escalation.release.LiveSets;
import relevo.escalation.team.KnownTeams;
import relevo.events.flow.TurnTaken;

class ExplainCardTest {

  private static final String RULES = """
      rule "tercera" when Turno( intentosFallidos >= 3, entendido == false ) then decision.escalate("mesa"); end
      rule "casi" when Turno( intentosFallidos >= 3, tema == "sales" ) then decision.escalate("mesa"); end
      rule "lejos" when Turno( tema == "sales", repetida == true ) then decision.escalate("mesa"); end
      rule "apagada" enabled false when Turno( tema == "sales" ) then decision.escalate("mesa"); end
      rule "sube" when Conversacion( dueno == "humano" ) Turno( tema == "complaint" ) then decision.raiseTier(3); end
      rule "otra vía" when Turno( tema == "technical" ) then decision.offerAlternative("correo"); end
      rule "guarda" salience 9 when Turno( tema == "thanks" ) then decision.keepWithBot(); end
      """;

  @Test
  void shows_the_rules_that_spoke_with_the_values_they_met() {
    JsonObject card = card(Turns.plain().afterMisses(3), LiveSets.of(RULES));
    assertThat(card.getJsonArray("rules").toString()).isEqualTo("[{\"rule\":\"tercera\",\"conditions\":["
        + "{\"condition\":\"Turno: intentosFallidos >= 3\",\"met\":true,\"values\":{\"Turno.intentosFallidos\":3}},"
        + "{\"condition\":\"Turno: entendido == false\",\"met\":true,\"values\":{\"Turno.entendido\":false}}]}]");
    assertThat(card.getInt("release")).isEqualTo(7);
    assertThat(card.getJsonObject("outcome").getString("team")).isEqualTo("mesa");
    assertThat(card.getJsonObject("facts").getString("Turno.texto")).isEqualTo("hola");
  }

  @Test
  void shows_what_would_have_changed_it() {
    JsonObject card = card(Turns.plain().afterMisses(3), LiveSets.of(RULES));
    assertThat(card.getJsonArray("nearMisses").toString()).contains("{\"rule\":\"casi\",\"missing\":"
        + "{\"condition\":\"Turno: tema == \\\"sales\\\"\",\"met\":false,\"values\":{\"Turno.tema\":\"other\"}}}")
        .doesNotContain("lejos", "apagada", "tercera");
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
    assertThat(card(owner.equals("HUMAN") ? turns.withPerson() : turns, LiveSets.of(RULES)).getString("summary"))
        .isEqualTo(sentence);
  }

  @Test
  void says_so_when_there_were_no_rules() {
    assertThat(card(Turns.plain(), new LiveRules()).getString("summary"))
        .isEqualTo("Pasa a «mesa» por la regla de reserva: no había reglas que consultar.");
  }

  @Test
  void holds_enough_to_decide_the_same_again() {
    Judgement judgement = judge(Turns.plain().afterMisses(3).taken(), LiveSets.of(RULES));
    StoredDecision kept = new StoredDecision(Turns.plain().afterMisses(3).taken(), judgement, Outcome.HANDED_OVER);
    Facts again = CardJson.facts(kept.facts(), kept.localTime());
    assertThat(again).isEqualTo(judgement.facts());
    RuleSet rules = RuleSet.of(Map.of("a.drl", RULES), Set.of());
    assertThat(rules.decide(again)).isEqualTo(judgement.judged().decision());
  }

  private static JsonObject card(Turns turns, LiveRules live) {
    TurnTaken turn = turns.taken();
    Judgement judgement = judge(turn, live);
    Outcome outcome = Outcome.of(turn, judgement, new JudgedConversation(Turns.CONVERSATION));
    return new ExplainCard(new StoredDecision(turn, judgement, outcome), judgement.judged().rules()).json();
  }

  private static Judgement judge(TurnTaken turn, LiveRules live) {
    Judge judge = new Judge();
    judge.rules = live;
    judge.teams = KnownTeams.two();
    return judge.judge(TurnFacts.of(turn, Optional.empty(), new JudgedConversation(Turns.CONVERSATION),
        judge.teams.fallback()), turn.at());
  }
}
