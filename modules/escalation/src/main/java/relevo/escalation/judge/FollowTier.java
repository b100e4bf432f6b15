package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketTransferred;

/** Keeps each conversation's tier in step with its ticket. */
@ApplicationScoped
class FollowTier {

  @Inject JudgedConversations conversations;

  void on(@Observes TicketTransferred transferred) {
    conversations.with(transferred.conversationId()).ifPresent(conversation ->
        conversation.movedTo(transferred.tier()));
  }

  void on(@Observes TicketResolved resolved) {
    conversations.with(resolved.conversationId()).ifPresent(JudgedConversation::handedBack);
  }
}
