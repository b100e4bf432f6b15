package relevo.ticketing.note;

import java.util.List;

/** One page of notes; {@code next} is the cursor of the page after it, null on the last. */
public record NoteList(List<NoteCard> items, String next) {

  /** @param notes one more than {@code limit} if there is another page */
  public static NoteList of(List<Note> notes, int limit) {
    boolean more = notes.size() > limit;
    List<NoteCard> page = notes.stream().limit(limit).map(NoteCard::of).toList();
    return new NoteList(page, more ? page.getLast().id().toString() : null);
  }
}
