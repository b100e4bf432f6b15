package relevo.ticketing.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.kernel.JsonText;

/** A note as programs and the console read it; {@code mentions} are the logins that its text calls; {@code phrase} is null in what people wrote. */
public record NoteCard(UUID id, UUID ticket, String by, String text, List<String> mentions, Instant at, Phrase phrase) {

  public static NoteCard of(Note note) {
    return new NoteCard(note.id, note.ticketId, note.author, note.text, note.mentions, note.at, note.phrase == null ? null : JsonText.as(Phrase.class, note.phrase));
  }
}
