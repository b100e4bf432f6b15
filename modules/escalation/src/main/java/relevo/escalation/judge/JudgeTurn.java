package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import relevo.escalation.engine.Decision;
import relevo.escalation.facts.Facts;
import relevo.escalation.judge.Judge.Judgement;
import relevo.escalation.profile.Customers;
import relevo.escalation.profile.Known;
import relevo.escalation.quality.Firings;
import relevo.escalation.quality.Firings.Moment;
import relevo.escalation.team.Teams;
import relevo.events.escalation.AlternativeOffered;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.RulesSpoke;
import relevo.events.escalation.TierRaised;
import relevo.events.flow.TurnTaken;
import relevo.trace.Step;

/** Has the rules decide about every turn, remembers why, and tells the desk what follows. */
@ApplicationScoped
class JudgeTurn {

  @Inject Judge judge;
  @Inject Teams teams;
  @Inject Customers customers;
  @Inject JudgedConversations conversations;
  @Inject Decisions decisions;
  @Inject DecisionCount count;
  @Inject Firings firings;
  @Inject Event<EscalationRaised> escalated;
  @Inject Event<TierRaised> raised;
  @Inject Event<AlternativeOffered> offered;
  @Inject Event<RulesSpoke> spoke;

  void on(@Observes TurnTaken turn) {
    try (Step step = Step.within("escalation.decision")) {
      judge(turn, step);
    }
  }

  private void judge(TurnTaken turn, Step step) {
    JudgedConversation conversation = conversations.with(turn.conversationId())
        .orElseGet(() -> new JudgedConversation(turn.conversationId()));
    Known known = customers.of(turn.customer());
    Facts facts = TurnFacts.of(turn, known, conversation, teams.fallback());
    Judgement judgement = judge.judge(facts, turn.at());
    Outcome outcome = Outcome.of(turn, judgement, conversation);
    decisions.add(new StoredDecision(turn, known, judgement, outcome));
    Decision decision = judgement.judged().decision();
    count.add(decision, outcome);
    step.note("relevo.outcome", outcome.word()).note("relevo.release", judgement.judged().release());
    firings.add(new Moment(turn.conversationId(), turn.messageId(), turn.at(), judgement.judged().release()), decision.fired(),
        outcome == Outcome.HANDED_OVER ? decision.because() : List.of());
    tell(new Announcement(turn, judgement), outcome, conversation);
    if (!decision.fired().isEmpty()) {
      spoke.fire(new RulesSpoke(turn.conversationId(), turn.messageId(), judgement.judged().release(), decision.fired()));
    }
  }

  private void tell(Announcement announcement, Outcome outcome, JudgedConversation conversation) {
    switch (outcome) {
      case HANDED_OVER -> handOver(announcement, conversation);
      case TIER_RAISED -> {
        conversation.movedTo(announcement.raisedTier());
        conversations.keep(conversation);
        raised.fire(announcement.tierRaised());
      }
      case ALTERNATIVE_OFFERED -> offered.fire(announcement.alternative());
      case NOTHING -> { }
    }
  }

  private void handOver(Announcement announcement, JudgedConversation conversation) {
    conversation.handedOverTo(announcement.tier());
    conversations.keep(conversation);
    escalated.fire(announcement.escalation());
    if (announcement.needsAlternative()) offered.fire(announcement.alternative());
  }
}
