package relevo.flow.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import relevo.events.flow.AbsenceAsked;
import relevo.events.flow.MailAsked;
import relevo.events.flow.MailChosen;

/** Whoever knows lines and mail, played by hand: a ticket that waits for a team that is away, and what carries mail to customers. */
class MailDesk {

  /** Null while nobody waits, or the team works. */
  UUID ticket;
  boolean serves = true;
  /** The address that is known, masked. */
  String known;
  final List<MailChosen> chosen = new ArrayList<>();
  final OfferMail offer = new OfferMail();
  final TakeMail take = new TakeMail();

  MailDesk() {
    offer.absences = new Heap<>() {
      @Override
      public void fire(AbsenceAsked asked) {
        if (ticket != null) asked.answer(ticket);
      }
    };
    offer.mails = new Heap<>() {
      @Override
      public void fire(MailAsked asked) {
        if (serves) asked.answer(known);
      }
    };
    take.offer = offer;
    take.chosen = new Heap<>() {
      @Override
      public void fire(MailChosen choice) {
        chosen.add(choice);
        if (choice.address() != null) known = "•••" + choice.address().substring(choice.address().indexOf('@'));
      }
    };
  }
}
