package relevo.escalation.judge;

import relevo.escalation.engine.Decision;
import relevo.escalation.facts.Conversation;
import relevo.escalation.judge.Judge.Judgement;
import relevo.events.Owner;
import relevo.events.flow.TurnTaken;

/** What a decision means for the conversation as it stands: with the bot, or with a person already. */
enum Outcome {
  HANDED_OVER("escalation"), TIER_RAISED("tier"), ALTERNATIVE_OFFERED("alternative"), NOTHING("none");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  /** For programs: metrics and cards. */
  String word() {
    return word;
  }

  static Outcome of(TurnTaken turn, Judgement judgement, JudgedConversation conversation) {
    return of(judgement.judged().decision(), turn.owner() == Owner.HUMAN, conversation.tier());
  }

  /** As the facts have it. */
  static Outcome of(Decision decision, Conversation conversation) {
    return of(decision, TurnFacts.PERSON.equals(conversation.owner()),
        conversation.tier() == null ? JudgedConversation.BOT_TIER : conversation.tier());
  }

  private static Outcome of(Decision decision, boolean withPerson, int tier) {
    if (withPerson) return decision.tier() > tier ? TIER_RAISED : NOTHING;
    if (decision.escalates()) return HANDED_OVER;
    return decision.alternative() != null ? ALTERNATIVE_OFFERED : NOTHING;
  }
}
