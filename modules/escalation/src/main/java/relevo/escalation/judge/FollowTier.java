package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.ticketing.TicketHandedBack;
import relevo.events.ticketing.TicketOpened;
import relevo.events.ticketing.TicketReleased;
import relevo.events.ticketing.TicketReopened;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketReturned;
import relevo.events.ticketing.TicketTaken;
import relevo.events.ticketing.TicketTransferred;
import relevo.events.ticketing.TierRefused;
import relevo.kernel.ProductClock;

/** Keeps each conversation's tier, and the age of its ticket, in step with its ticket. */
@ApplicationScoped
class FollowTier {

  @Inject JudgedConversations conversations;
  @Inject ProductClock clock;

  void on(@Observes TicketOpened opened) {
    conversations.with(opened.conversationId()).ifPresent(conversation -> conversation.ticketOpened(clock.now()));
  }

  void on(@Observes TicketReopened reopened) {
    conversations.with(reopened.conversationId()).ifPresent(conversation -> {
      conversation.movedTo(reopened.tier());
      conversation.ticketOpened(clock.now());
    });
  }

  void on(@Observes TicketTaken taken) {
    conversations.with(taken.conversationId()).ifPresent(conversation -> conversation.ticketTaken(clock.now()));
  }

  void on(@Observes TicketTransferred transferred) {
    conversations.with(transferred.conversationId()).ifPresent(conversation -> {
      conversation.movedTo(transferred.tier());
      conversation.ticketTransferred();
    });
  }

  /** The bot may have handed it over anew, to whatever tier: it is where it was. */
  void on(@Observes TicketReturned returned) {
    conversations.with(returned.conversationId()).ifPresent(conversation -> conversation.movedTo(returned.tier()));
  }

  /** Where the rules wanted it, it is not. */
  void on(@Observes TierRefused refused) {
    conversations.with(refused.conversationId()).ifPresent(conversation -> conversation.movedTo(refused.tier()));
  }

  void on(@Observes TicketReleased released) {
    conversations.with(released.conversationId()).ifPresent(JudgedConversation::ticketReleased);
  }

  void on(@Observes TicketHandedBack handedBack) {
    conversations.with(handedBack.conversationId()).ifPresent(JudgedConversation::handedBack);
  }

  void on(@Observes TicketResolved resolved) {
    if (!resolved.leavesToBot()) return;
    conversations.with(resolved.conversationId()).ifPresent(JudgedConversation::handedBack);
  }
}
