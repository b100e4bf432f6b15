package relevo.ticketing.note;

import java.util.ArrayList;
import java.util.List;

/** Notes in memory. */
public class KeptNotes extends Notes {

  private final List<Note> kept = new ArrayList<>();

  @Override
  public void add(Note note) {
    kept.add(note);
  }

  public List<NoteCard> cards() {
    return kept.stream().map(NoteCard::of).toList();
  }
}
