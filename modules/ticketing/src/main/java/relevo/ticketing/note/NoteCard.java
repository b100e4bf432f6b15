package relevo.ticketing.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A note as programs and the console read it; {@code mentions} are the logins that its text calls. */
public record NoteCard(UUID id, UUID ticket, String by, String text, List<String> mentions, Instant at) {

  public static NoteCard of(Note note) {
    return new NoteCard(note.id, note.ticketId, note.author, note.text, note.mentions, note.at);
  }
}
