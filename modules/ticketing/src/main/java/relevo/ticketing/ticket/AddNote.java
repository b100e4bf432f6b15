package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import relevo.events.ticketing.TicketNoted;
import relevo.kernel.ProductClock;
import relevo.ticketing.note.Note;
import relevo.ticketing.note.NoteCard;
import relevo.ticketing.note.Notes;
import relevo.ticketing.note.OpenMentions;
import relevo.ticketing.note.Phrase;

/** Leaves a note on a ticket for colleagues, whoever has it: who is called for help answers here. */
@ApplicationScoped
class AddNote {

  @Inject Tickets tickets;
  @Inject Notes notes;
  @Inject OpenMentions mentions;
  @Inject ProductClock clock;
  @Inject Event<TicketNoted> noted;

  NoteCard add(UUID id, String text, String by) {
    Ticket ticket = tickets.numbered(id);
    ticket.refuseIfResolved();
    NoteCard note = keep(id, text, null, by);
    noted.fire(new TicketNoted(ticket.conversationId, id, by));
    return note;
  }

  /** Why an agent let go of a ticket, for whoever has it next. */
  void explain(UUID id, String reason, String by) {
    if (reason != null) keep(id, reason, null, by);
  }

  /** The desk itself has something to say. @param text the same in Spanish, for programs and searches */
  void say(UUID id, String text, Phrase phrase, String by) {
    keep(id, text, phrase, by);
  }

  private NoteCard keep(UUID id, String text, Phrase phrase, String by) {
    Note note = new Note(id, by, text, phrase, clock.now());
    notes.add(note);
    mentions.add(note);
    return NoteCard.of(note);
  }
}
