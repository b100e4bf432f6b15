package relevo.ticketing.note;

import java.util.ArrayList;
import java.util.List;

/** Who was called, in memory. */
public class KeptMentions extends OpenMentions {

  public final List<String> called = new ArrayList<>();

  @Override
  public void add(Note note) {
    called.addAll(note.mentions);
  }
}
