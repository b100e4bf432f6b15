package relevo.escalation.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.escalation.judge.Rejudge.TwoCards;
import relevo.escalation.judge.Rejudge.Verdict;
import relevo.escalation.release.LiveSets;

class RejudgeTest {

  private static final String RULES = """
      rule "tercera" when Turno( intentosFallidos >= 3 ) then decision.escalate("mesa"); end
      rule "baja" salience 5 when Turno( tema == "cancellation" ) then decision.escalate("retenciones"); end
      rule "cerrado" when Horario( abierto == false ) then decision.offerAlternative("correo"); end
      """;

  @Test
  void comes_to_the_same_by_the_same_rules() {
    for (Turns turns : new Turns[] {Turns.plain(), Turns.plain().afterMisses(3), Turns.plain().about("cancellation").on(Turns.SUNDAY)}) {
      PastTurn past = past(turns);
      assertThat(decide(RULES, past).result()).isEqualTo(past.result());
    }
  }

  @Test
  void takes_the_hours_of_the_day_while_the_team_is_the_same() {
    PastTurn past = past(Turns.plain().about("cancellation").on(Turns.SUNDAY));
    assertThat(past.result().alternative()).isEqualTo("correo");
    assertThat(decide(RULES + "rule \"otra\" when Turno( tema == \"cancellation\" ) then decision.priority(\"alta\"); end", past).result())
        .isEqualTo(new Result("escalation", "retenciones", "HIGH", 0, "correo"));
  }

  @Test
  void asks_with_the_hours_of_the_other_team_if_another_is_chosen() {
    PastTurn past = past(Turns.plain().afterMisses(3).on(Turns.SUNDAY));
    assertThat(past.result()).isEqualTo(new Result("escalation", "mesa", "NORMAL", 0, null));
    Verdict verdict = decide(RULES.replace("mesa", "retenciones"), past);
    assertThat(verdict.result()).isEqualTo(new Result("escalation", "retenciones", "NORMAL", 0, "correo"));
    assertThat(verdict.because()).containsExactly("tercera");
    assertThat(verdict.hour()).isEqualTo(12);
  }

  @Test
  void sees_that_a_person_has_it_already() {
    PastTurn past = past(Turns.plain().withPerson());
    assertThat(decide("rule \"a\" when Turno( ) then decision.escalate(\"mesa\"); end", past).result().what()).isEqualTo("none");
    assertThat(decide("rule \"a\" when Turno( ) then decision.raiseTier(3); end", past).result()).isEqualTo(new Result("tier", null, null, 3, null));
  }

  @Test
  void shows_both_cards() {
    StoredDecision stored = CardSamples.decided(Turns.plain().afterMisses(2), LiveSets.of(RULES));
    Rejudge rejudge = CardSamples.rejudge();
    rejudge.cards = CardSamples.cards(RULES);
    rejudge.decisions = new Decisions() {
      @Override
      Optional<StoredDecision> of(UUID message) {
        return Optional.of(stored).filter(each -> each.messageId().equals(message));
      }
    };
    TwoCards cards = rejudge.cards(LiveSets.set(RULES.replace(">= 3", ">= 2")), Turns.MESSAGE).orElseThrow();
    assertThat(cards.before().getString("summary")).isEqualTo("No cambia nada: ninguna regla se cumplió.");
    assertThat(cards.before().getInt("release")).isEqualTo(7);
    assertThat(cards.after().getString("summary")).isEqualTo("Pasa a «mesa» porque se cumple «tercera».");
    assertThat(cards.after().isNull("release")).isTrue();
    assertThat(rejudge.cards(LiveSets.set(RULES), Turns.CONVERSATION)).isEmpty();
  }

  private static PastTurn past(Turns turns) {
    return PastTurn.of(CardSamples.decided(turns, LiveSets.of(RULES)));
  }

  private static Verdict decide(String rules, PastTurn turn) {
    return CardSamples.rejudge().decide(LiveSets.set(rules), turn);
  }
}
