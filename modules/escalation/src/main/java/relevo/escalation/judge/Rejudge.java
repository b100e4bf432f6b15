package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.judge.Judge.Judgement;

/** Asks other rules about turns that are past. Nobody is told, and nothing is kept. */
@ApplicationScoped
public class Rejudge {

  @Inject Judge judge;
  @Inject Decisions decisions;
  @Inject Cards cards;

  /** What other rules make of a past turn, by the facts that they would have been given; {@code hour} is the team's. */
  public record Verdict(Result result, List<String> because, int hour) {}

  /** The two cards of a turn: as it was decided, and as other rules would have. */
  public record TwoCards(JsonObject before, JsonObject after) {}

  public Verdict decide(RuleSet rules, PastTurn turn) {
    Judgement judgement = again(rules, turn);
    return new Verdict(Result.of(judgement), judgement.judged().decision().because(), judgement.facts().at().getHour());
  }

  /** Empty if the decision is not kept any more. */
  public Optional<TwoCards> cards(RuleSet rules, UUID message) {
    return decisions.of(message).map(stored -> new TwoCards(cards.of(stored), after(rules, stored)));
  }

  private JsonObject after(RuleSet rules, StoredDecision stored) {
    Judgement judgement = again(rules, PastTurn.of(stored));
    Outcome outcome = Outcome.of(judgement.judged().decision(), judgement.facts().conversation());
    return cards.of(StoredDecision.imagined(stored, judgement, outcome), rules);
  }

  private Judgement again(RuleSet rules, PastTurn turn) {
    return judge.again(rules, turn.facts(), turn.result().team(), turn.at());
  }
}
