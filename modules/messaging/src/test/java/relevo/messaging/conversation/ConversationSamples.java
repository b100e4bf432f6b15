package relevo.messaging.conversation;

import java.time.Instant;
import java.util.UUID;
import relevo.events.Content;
import relevo.messaging.provider.Identity;

/** Conversations for tests of other packages. */
public class ConversationSamples {

  private ConversationSamples() {}

  public static Conversation heardAt(Instant time) {
    Conversation conversation = new Conversation(UUID.randomUUID(), "100", time);
    conversation.heard(new Identity("34600", null, null, null, "Ana"), time);
    return conversation;
  }

  public static Message received(Conversation conversation, Content content, String providerId, Instant at) {
    return new Message(UUID.randomUUID(), conversation, Message.Author.CUSTOMER, null, content, providerId, at);
  }

  public static Message message(UUID id, Conversation conversation, Message.Author author, Content content) {
    return new Message(id, conversation, author, null, content, null, conversation.openedAt());
  }
}
