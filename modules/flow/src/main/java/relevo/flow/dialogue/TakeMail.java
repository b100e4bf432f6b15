package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.flow.MailAsked;
import relevo.events.flow.MailChosen;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.flow.dialogue.MailText.Sort;

/** Takes up what a waiting customer writes in answer to the offer of an e-mail; anything else they write is none of its business. */
@ApplicationScoped
class TakeMail {

  @Inject OfferMail offer;
  @Inject Event<MailChosen> chosen;
  @Inject Event<ReplyComposed> replies;

  @Inject Sentences sentences = Sentences.shipped();

  /** After the rules have heard the turn. */
  void hears(Turn turn, Dialogue dialogue) {
    Content content = turn.content();
    if (dialogue.mailOffered() == null || turn.owner() != Owner.HUMAN || content.kind() != Content.Kind.TEXT || content.byMail()) return;
    MailText text = MailText.in(content.text());
    if (text.sort() == Sort.NONE || !offer.stands(dialogue)) return;
    MailAsked mail = offer.mail(turn.conversationId());
    if (mail.isServed()) answer(turn, text, mail.shown());
  }

  private void answer(Turn turn, MailText text, String known) {
    switch (text.sort()) {
      case ADDRESS -> choose(turn, text.address());
      case WORD -> {
        if (known == null) say(turn, "mail-which", Map.of());
        else choose(turn, null);
      }
      case MALFORMED -> say(turn, "mail-malformed", Map.of());
      case NONE -> { }
    }
  }

  /** Says where the answer will go as those know it who will send it. */
  private void choose(Turn turn, String address) {
    chosen.fire(new MailChosen(turn.conversationId(), turn.messageId(), turn.customer(), address));
    String shown = offer.mail(turn.conversationId()).shown();
    if (shown != null) say(turn, "mail-taken", Map.of("direccion", shown));
  }

  private void say(Turn turn, String sentence, Map<String, String> data) {
    Content content = Content.text(sentences.say(sentence, turn.language(), data));
    replies.fire(new ReplyComposed(turn.conversationId(), source(turn.messageId()), Purpose.NOTICE, content));
  }

  /** Not the message itself, of which another notice may come. */
  private static UUID source(UUID message) {
    return UUID.nameUUIDFromBytes(("mail " + message).getBytes(StandardCharsets.UTF_8));
  }
}
