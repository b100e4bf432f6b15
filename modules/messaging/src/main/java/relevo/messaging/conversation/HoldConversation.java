package relevo.messaging.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.ticketing.ConversationAsked;

/** Keeps a conversation for whoever is about to work in it. */
@ApplicationScoped
class HoldConversation {

  @Inject Conversations conversations;

  void on(@Observes ConversationAsked asked) {
    conversations.lock(asked.conversationId());
  }
}
