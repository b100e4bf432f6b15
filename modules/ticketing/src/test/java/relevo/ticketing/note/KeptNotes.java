package relevo.ticketing.note;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Notes in memory. */
public class KeptNotes extends Notes {

  private final List<Note> kept = new ArrayList<>();

  @Override
  public void add(Note note) {
    kept.add(note);
  }

  @Override
  public boolean has(UUID ticketId, String text) {
    return kept.stream().anyMatch(note -> note.ticketId.equals(ticketId) && note.text.equals(text));
  }

  public List<NoteCard> cards() {
    return kept.stream().map(NoteCard::of).toList();
  }
}
