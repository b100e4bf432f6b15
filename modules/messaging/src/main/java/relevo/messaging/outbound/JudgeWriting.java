package relevo.messaging.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import relevo.events.integration.WindowAsked;
import relevo.events.ticketing.WritingAsked;
import relevo.messaging.contact.Standing;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.notice.Consents;

/** Tells another module until when a customer may be written to, and whether they want to be and can be reached. */
@ApplicationScoped
class JudgeWriting {

  @Inject Conversations conversations;
  @Inject Consents consents;
  @Inject Standing standing;

  void on(@Observes WritingAsked asked) {
    Conversation conversation = conversations.lock(asked.conversation());
    if (conversation == null) return;
    asked.answer(conversation.windowClosesAt(), consents.refusesMarketing(conversation.contactId()),
        !standing.unreachable(List.of(conversation.contactId())).isEmpty());
  }

  void on(@Observes WindowAsked asked) {
    Conversation conversation = conversations.lock(asked.conversation());
    if (conversation != null) asked.closes(conversation.windowClosesAt());
  }
}
