package relevo.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.integration.LetterBroughtIn;
import relevo.events.messaging.MessageReceived;
import relevo.events.messaging.MessagesDue;
import relevo.kernel.Ids;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.Conversations;

/** Writes what a customer answered by e-mail into their conversation, as theirs; WhatsApp's window stays as it is. */
@ApplicationScoped
class ReceiveLetter {

  @Inject Conversations conversations;
  @Inject Event<MessagesDue> due;
  @Inject Event<MessageReceived> received;

  void on(@Observes LetterBroughtIn letter) {
    Conversation conversation = conversations.lock(letter.conversation());
    if (conversation == null) return;
    due.fire(new MessagesDue(List.of(conversation.id())));
    UUID id = Ids.next();
    Content content = Content.mailed(letter.text());
    conversations.heardElsewhere(conversation, id, content, letter.externalId(), letter.at());
    received.fire(new MessageReceived(conversation.id(), id, conversation.customer(), conversation.channel(), conversation.owner(), content, letter.at(), false));
  }
}
