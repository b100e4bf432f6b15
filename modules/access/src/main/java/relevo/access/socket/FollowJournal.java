package relevo.access.socket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import relevo.journal.Cursor;

/** Tells the consoles what happens, in the order of the journal; to whoever was away for a while, first what they missed. */
@ApplicationScoped
class FollowJournal {

  @Inject Consoles consoles;
  @Inject ReadJournal journal;

  private final Set<Console> following = new HashSet<>();
  private Cursor read;

  /** One look; by one thread. Whatever fails, nobody has heard what was not read, and it is read the next time. */
  void look() {
    List<Console> listening = consoles.listening();
    following.retainAll(listening);
    if (listening.isEmpty()) {
      read = null;
      return;
    }
    List<Console> fresh = new ArrayList<>(listening);
    fresh.removeAll(following);
    if (read == null) read = journal.now();
    else tellAll(journal.since(read));
    if (!fresh.isEmpty()) begin(fresh);
  }

  private void tellAll(News news) {
    read = news.page().cursor();
    for (Console console : following) tell(console, news);
  }

  private static void tell(Console console, News news) {
    String text = news.seenBy(console.person().sight());
    if (!text.isEmpty()) console.tell(text);
  }

  /** Many come back at once, after an outage, from where they all were: that is read once. */
  private void begin(List<Console> fresh) {
    Map<String, News> missed = new HashMap<>();
    for (Console console : fresh) {
      Optional<Cursor> from = Cursor.read(console.after);
      console.tell(Frames.hello(from.orElse(read).text(), console.session));
      from.ifPresent(cursor -> tell(console, missed.computeIfAbsent(console.after, after -> journal.missed(cursor, read))));
      if (console.after != null && from.isEmpty()) console.tell(Frames.gap(read.text()));
      following.add(console);
    }
  }
}
