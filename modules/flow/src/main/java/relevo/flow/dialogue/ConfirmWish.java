package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.events.messaging.CustomerOptedIn;
import relevo.events.messaging.CustomerOptedOut;
import relevo.flow.definition.Words;

/** Confirms to customers that they get no more promotions, or get them again: how to undo it, and how to reach a person. */
@ApplicationScoped
class ConfirmWish {

  @Inject Dialogues dialogues;
  @Inject Event<ReplyComposed> replies;

  @Inject Sentences sentences = Sentences.shipped();

  void on(@Observes CustomerOptedOut wish) {
    say("opted-out", wish.conversationId(), wish.messageId(), wish.languages());
  }

  void on(@Observes CustomerOptedIn wish) {
    say("opted-in", wish.conversationId(), wish.messageId(), wish.languages());
  }

  private void say(String sentence, UUID conversation, UUID message, List<String> languages) {
    String text = sentences.say(sentence, language(conversation, languages), Map.of());
    replies.fire(new ReplyComposed(conversation, message, Purpose.NOTICE, Content.text(text)));
  }

  /** The dialogue's, if the words are in it too; else the likeliest that they are in. */
  private String language(UUID conversation, List<String> languages) {
    return dialogues.of(conversation).map(Dialogue::language).filter(languages::contains)
        .orElseGet(() -> languages.isEmpty() ? Words.FIRST_LANGUAGE : languages.getFirst());
  }
}
