package relevo.escalation.judge;

import java.util.Map;
import java.util.Set;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.judge.Judge.Judgement;
import relevo.escalation.release.LiveRules;
import relevo.escalation.release.LiveSets;
import relevo.escalation.profile.Known;
import relevo.escalation.team.KnownTeams;
import relevo.events.flow.TurnTaken;

/** What cards need of the server, for tests. */
public final class CardSamples {

  private CardSamples() {}

  static Judge judge(LiveRules live) {
    Judge judge = new Judge();
    judge.rules = live;
    judge.teams = KnownTeams.two();
    return judge;
  }

  /** @param drl what every release but the built-in default was */
  static Cards cards(String drl) {
    Cards cards = new Cards();
    cards.judge = judge(LiveSets.of(drl));
    cards.past = past(drl);
    return cards;
  }

  static PastRules past(String drl) {
    return new PastRules() {
      @Override
      RuleSet of(long release) {
        return release == 0 ? RuleSet.of(Map.of(), Set.of()) : LiveSets.set(drl);
      }
    };
  }

  /** For replays: knows two teams. */
  public static Rejudge rejudge() {
    Rejudge rejudge = new Rejudge();
    rejudge.judge = judge(new LiveRules());
    return rejudge;
  }

  static StoredDecision decided(Turns turns, LiveRules live) {
    TurnTaken turn = turns.taken();
    JudgedConversation conversation = new JudgedConversation(Turns.CONVERSATION);
    Judge judge = judge(live);
    Judgement judgement = judge.judge(TurnFacts.of(turn, Known.STRANGER, conversation, judge.teams.fallback()), turn.at());
    return new StoredDecision(turn, Known.STRANGER, judgement, Outcome.of(turn, judgement, conversation));
  }
}
