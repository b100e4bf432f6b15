package relevo.escalation.judge;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import relevo.escalation.customers.Attributes;
import relevo.escalation.engine.Decision;
import relevo.escalation.engine.Explanation;
import relevo.escalation.engine.Tongue;
import relevo.escalation.facts.Customer;
import relevo.escalation.judge.Judge.Judgement;
import relevo.escalation.team.Team;
import relevo.events.escalation.AlternativeOffered;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.Reason;
import relevo.events.escalation.TierRaised;
import relevo.events.flow.TurnTaken;
import relevo.kernel.Ids;

/** The words in which the desk is told of a decision. */
record Announcement(TurnTaken turn, Judgement judgement) {

  EscalationRaised escalation() {
    Decision decision = decision();
    return new EscalationRaised(turn.conversationId(), Ids.next(), turn.messageId(), turn.customer(), turn.language(),
        team().name(), tier(), decision.priority(), decision.tags(), decision.because(), judgement.judged().release(),
        turn.data(), turn.botStays(), new EscalationRaised.Said(turn.kind(), turn.text(), turn.at()),
        reasons(decision.because()), isVip(judgement.facts().customer()));
  }

  private static boolean isVip(Customer customer) {
    return Attributes.isVip(customer.tier(), customer.tags());
  }

  TierRaised tierRaised() {
    return new TierRaised(turn.conversationId(), turn.messageId(), raisedTier(), decision().raisedBy(),
        judgement.judged().release(), reasons(decision().raisedBy()));
  }

  AlternativeOffered alternative() {
    return new AlternativeOffered(turn.conversationId(), turn.messageId(), turn.language(), team().name(),
        decision().alternative(), backAt());
  }

  /** Of each rule that has a say in it; the built-in default has none. */
  private List<Reason> reasons(List<String> names) {
    return names.stream().flatMap(name -> judgement.judged().rules().stream().filter(rule -> rule.name().equals(name)).limit(1))
        .map(rule -> new Reason(rule.name(), rule.notes().get("why"), Explanation.said(rule, judgement.facts(), Tongue.SPANISH),
            Explanation.said(rule, judgement.facts(), Tongue.ENGLISH))).toList();
  }

  /** The tier that takes over: the team's, or a higher one that a rule asked for. */
  int tier() {
    return Math.max(team().tier(), decision().tier());
  }

  int raisedTier() {
    return decision().tier();
  }

  boolean needsAlternative() {
    return !isOpen() || decision().alternative() != null;
  }

  private ZonedDateTime backAt() {
    Instant now = turn.at();
    return isOpen() ? null : team().nextOpening(now).orElse(null);
  }

  private boolean isOpen() {
    return team().isOpenAt(turn.at());
  }

  private Team team() {
    return judgement.team();
  }

  private Decision decision() {
    return judgement.judged().decision();
  }
}
