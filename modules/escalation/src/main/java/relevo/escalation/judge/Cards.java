package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.function.Function;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.facts.Facts;
import relevo.escalation.judge.Judge.Judgement;

/** Writes explain cards, with the rules that decided. */
@ApplicationScoped
class Cards {

  @Inject PastRules past;
  @Inject Judge judge;

  JsonObject of(StoredDecision decision) {
    return of(decision, past.of(decision.release()));
  }

  JsonObject of(StoredDecision decision, RuleSet rules) {
    PastTurn turn = PastTurn.of(decision);
    return new ExplainCard(decision, turn, rules, supposing(turn, rules)).json();
  }

  /** Hours that were supposed are taken as they are; the calendar would only put the real ones back. */
  private Function<Facts, Result> supposing(PastTurn turn, RuleSet rules) {
    return facts -> {
      boolean otherHours = !facts.hours().equals(turn.facts().hours());
      Judgement judgement = otherHours ? judge.asIs(rules, facts) : judge.again(rules, facts, turn.result().team(), turn.at());
      return Result.of(judgement);
    };
  }
}
