package relevo.messaging.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.Content;
import relevo.events.flow.FileTranscribed;

/** Keeps what a machine read in a customer's file with that file, apart from what the customer wrote. */
@ApplicationScoped
class KeepTranscript {

  @Inject Conversations conversations;

  void on(@Observes FileTranscribed transcribed) {
    Message message = conversations.message(transcribed.messageId());
    if (message == null || message.content().media() == null) return;
    Content content = message.content();
    message.nowSays(content.with(content.media().transcribed(transcribed.text())));
  }
}
