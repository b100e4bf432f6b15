package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import relevo.escalation.engine.Decision;
import relevo.escalation.facts.Facts;
import relevo.escalation.judge.Judge.Judgement;
import relevo.escalation.profile.Customers;
import relevo.escalation.profile.Known;
import relevo.events.escalation.CustomerProfiled;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.events.escalation.PriorityRaised;

/**
 * Asks the rules again about a customer who waits for a person, now that more is known of them: what would they have said of that very
 * message? If it had been more urgent, it is. The team stays, and whoever has the ticket keeps it.
 */
@ApplicationScoped
class Reconsider {

  @Inject Judge judge;
  @Inject Customers customers;
  @Inject JudgedConversations conversations;
  @Inject Decisions decisions;
  @Inject Event<PriorityRaised> raised;

  void on(@Observes CustomerProfiled news) {
    if (news.changed().isEmpty()) return;
    conversations.with(news.conversationId()).filter(conversation -> conversation.ticketOpenedAt() != null)
        .flatMap(conversation -> decisions.handOver(conversation.id(), conversation.ticketOpenedAt()))
        .flatMap(decision -> urgent(decision, news)).ifPresent(raised::fire);
  }

  private Optional<PriorityRaised> urgent(StoredDecision decided, CustomerProfiled news) {
    PastTurn turn = PastTurn.of(decided);
    Known known = customers.of(news.contactId());
    Facts facts = turn.facts().with(TurnFacts.customer(known, turn.facts().customer().language()));
    Judgement judgement = judge.judge(facts, turn.at());
    Decision decision = judgement.judged().decision();
    boolean more = decision.escalates() && decision.priority().compareTo(Priority.valueOf(turn.result().priority())) > 0;
    return more ? Optional.of(new PriorityRaised(decided.conversationId(), decided.messageId(), decision.priority(), decision.because(),
        judgement.judged().release())) : Optional.empty();
  }
}
