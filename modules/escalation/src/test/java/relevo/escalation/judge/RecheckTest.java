package relevo.escalation.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.escalation.release.LiveRules;
import relevo.escalation.release.LiveSets;
import relevo.kernel.Refusal;

class RecheckTest {

  private static final String RULES = """
      rule "tercera" when Turno( intentosFallidos >= 3 ) then decision.escalate("mesa"); decision.tag("x"); end
      rule "baja" salience 5 when Turno( tema == "cancellation" ) then decision.escalate("retenciones"); decision.priority("alta"); end
      rule "cerrado" when Horario( abierto == false ) then decision.offerAlternative("correo"); end
      rule "queja" when Turno( tema == "complaint" ) then decision.escalate("nadie"); decision.raiseTier(3); end
      rule "este mes" date-expires "03-Mar-2026" when Turno( tema == "sales" ) then decision.offerAlternative("llamada"); end
      rule "guarda" salience 9 when Turno( tema == "thanks" ) then decision.keepWithBot(); end
      """;

  @ParameterizedTest
  @CsvSource({"other, 0, BOT", "other, 3, BOT", "cancellation, 0, BOT", "complaint, 0, BOT", "complaint, 0, HUMAN", "sales, 0, BOT",
      "thanks, 3, BOT", "other, 3, HUMAN"})
  void finds_what_was_decided(String topic, int misses, String owner) {
    Turns turns = Turns.plain().about(topic).afterMisses(misses);
    for (Turns each : List.of(turns, turns.on(Turns.SUNDAY))) {
      StoredDecision stored = CardSamples.decided(owner.equals("HUMAN") ? each.withPerson() : each, LiveSets.of(RULES));
      assertThat(recheck(RULES).difference(stored)).isEmpty();
    }
  }

  @Test
  void finds_what_was_decided_when_there_were_no_rules() {
    assertThat(recheck(RULES).difference(CardSamples.decided(Turns.plain(), new LiveRules()))).isEmpty();
  }

  @Test
  void judges_dates_by_the_time_of_the_decision() {
    StoredDecision stored = CardSamples.decided(Turns.plain().about("sales"), LiveSets.of(RULES));
    assertThat(stored.outcome()).contains("llamada");
    assertThat(recheck(RULES).difference(stored)).isEmpty();
  }

  @Test
  void shows_both_if_something_else_comes_of_it() {
    StoredDecision stored = CardSamples.decided(Turns.plain().afterMisses(3), LiveSets.of(RULES));
    JsonObject difference = recheck(RULES.replace(">= 3", ">= 4")).difference(stored).orElseThrow();
    assertThat(difference.getJsonObject("then").getString("team")).isEqualTo("mesa");
    assertThat(difference.getJsonObject("then").getJsonArray("fired").toString()).isEqualTo("[\"tercera\"]");
    assertThat(difference.getJsonObject("now").getString("result")).isEqualTo("none");
  }

  @Test
  void notices_another_rule_of_the_same_effect() {
    StoredDecision stored = CardSamples.decided(Turns.plain().afterMisses(3), LiveSets.of(RULES));
    assertThat(recheck(RULES.replace("tercera", "cuarta")).difference(stored)).isPresent();
  }

  @Test
  void says_so_if_the_release_cannot_be_read_any_more() {
    StoredDecision stored = CardSamples.decided(Turns.plain(), LiveSets.of(RULES));
    assertThat(recheck("rule").difference(stored).orElseThrow().getJsonObject("now").getString("problem")).contains("a.drl");
  }

  @Test
  void answers_for_one_and_for_all() {
    StoredDecision stored = CardSamples.decided(Turns.plain().afterMisses(3), LiveSets.of(RULES));
    RecheckResource resource = new RecheckResource();
    resource.recheck = recheck(RULES);
    resource.decisions = new Decisions() {
      @Override
      Optional<StoredDecision> of(UUID message) {
        return message.equals(Turns.MESSAGE) ? Optional.of(stored) : Optional.empty();
      }

      @Override
      List<StoredDecision> behind(UUID message, int most) {
        return message.equals(Turns.MESSAGE) ? List.of(stored) : Collections.nCopies(most, stored);
      }
    };
    assertThat(resource.one(Turns.MESSAGE.toString()).getBoolean("same")).isTrue();
    JsonObject page = resource.all(null);
    assertThat(page.getInt("checked")).isEqualTo(500);
    assertThat(page.getJsonArray("items")).isEmpty();
    assertThat(resource.all(page.getString("next")).containsKey("next")).isFalse();
    resource.recheck = recheck(RULES.replace(">= 3", ">= 4"));
    assertThat(resource.one(Turns.MESSAGE.toString()).getBoolean("same")).isFalse();
    assertThat(resource.all(Turns.MESSAGE.toString()).getJsonArray("items")).hasSize(1);
    assertThatThrownBy(() -> resource.one("x")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> resource.one(Turns.CONVERSATION.toString())).isInstanceOf(Refusal.class);
  }

  private static Recheck recheck(String rules) {
    Recheck recheck = new Recheck();
    recheck.past = CardSamples.past(rules);
    return recheck;
  }
}
