package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.events.flow.AbsenceAsked;
import relevo.events.flow.MailAsked;

/** Offers an answer by e-mail to who waits for a team that is away: once for each ticket, and only where something carries mail to customers. */
@ApplicationScoped
class OfferMail {

  @Inject Dialogues dialogues;
  @Inject Event<AbsenceAsked> absences;
  @Inject Event<MailAsked> mails;

  @Inject Sentences sentences = Sentences.shipped();

  /** The words of the offer, which is remembered; empty if there is none to make. */
  Optional<String> words(UUID conversation, String language) {
    Dialogue dialogue = dialogues.of(conversation).orElse(null);
    UUID ticket = dialogue == null ? null : waiting(conversation);
    if (ticket == null || ticket.equals(dialogue.mailOffered())) return Optional.empty();
    MailAsked mail = mail(conversation);
    if (!mail.isServed()) return Optional.empty();
    dialogue.offersMail(ticket);
    return Optional.of(mail.shown() == null ? sentences.say("mail-offer", language, Map.of())
        : sentences.say("mail-offer-known", language, Map.of("direccion", mail.shown())));
  }

  /** Does the customer still wait for the same, with nobody there, so that the offer holds? */
  boolean stands(Dialogue dialogue) {
    return dialogue.mailOffered() != null && dialogue.mailOffered().equals(waiting(dialogue.conversationId()));
  }

  MailAsked mail(UUID conversation) {
    MailAsked asked = new MailAsked(conversation);
    mails.fire(asked);
    return asked;
  }

  private UUID waiting(UUID conversation) {
    AbsenceAsked asked = new AbsenceAsked(conversation);
    absences.fire(asked);
    return asked.ticket();
  }
}
