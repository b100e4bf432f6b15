package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.escalation.AlternativeOffered;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.events.ticketing.TicketHandedBack;
import relevo.events.ticketing.TicketReopened;
import relevo.events.ticketing.TicketTransferred;
import relevo.events.ticketing.WaitTold;

/**
 * Keeps the customer informed while a person is on the way: when the team is back, how else to reach us, who takes
 * over now, and when it is the bot again.
 */
@ApplicationScoped
class Notices {

  private static final String MAIL = "correo";

  @Inject Settings settings;
  @Inject OfferMail offerMail;
  @Inject Event<ReplyComposed> replies;

  @Inject Sentences sentences = Sentences.shipped();

  void on(@Observes AlternativeOffered offer) {
    List<String> said = new ArrayList<>();
    if (offer.until() != null) said.add(closed(offer.team(), offer.until(), offer.language()));
    Optional<String> mail = offer.until() == null ? Optional.empty() : offerMail.words(offer.conversationId(), offer.language());
    if (offer.alternative() != null && !(mail.isPresent() && MAIL.equalsIgnoreCase(offer.alternative()))) {
      said.add(sentences.alternative(offer.alternative(), offer.language(), Map.of("correo", settings.email())));
    }
    mail.ifPresent(said::add);
    if (!said.isEmpty()) say(offer.conversationId(), offer.messageId(), String.join(" ", said));
  }

  void on(@Observes TicketTransferred transfer) {
    String team = sentences.team(transfer.team(), transfer.language());
    say(transfer.conversationId(), transfer.transferId(),
        sentences.say("transferred", transfer.language(), Map.of("equipo", team)));
  }

  void on(@Observes TicketReopened ticket) {
    String team = sentences.team(ticket.team(), ticket.language());
    say(ticket.conversationId(), ticket.messageId(), sentences.say("reopened", ticket.language(), Map.of("equipo", team)));
  }

  void on(@Observes TicketHandedBack ticket) {
    say(ticket.conversationId(), ticket.handBackId(), sentences.say("handed-back", ticket.language(), Map.of()));
  }

  void on(@Observes WaitTold told) {
    String place = told.backAt() != null ? closed(told.team(), told.backAt(), told.language())
        : WaitWords.of(told.position(), told.expectedSeconds(), told.language(), sentences);
    boolean unknown = told.backAt() == null && told.expectedSeconds() == null;
    say(told.conversationId(), told.messageId(), unknown ? place + " " + sentences.say("wait-unknown", told.language(), Map.of()) : place);
  }

  private String closed(String team, ZonedDateTime until, String language) {
    return sentences.say("closed", language,
        Map.of("equipo", sentences.team(team, language), "cuando", sentences.moment(until, language)));
  }

  private void say(UUID conversation, UUID source, String text) {
    replies.fire(new ReplyComposed(conversation, source, Purpose.NOTICE, Content.text(text)));
  }
}
