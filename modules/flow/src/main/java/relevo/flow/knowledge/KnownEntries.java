package relevo.flow.knowledge;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The articles compared last, so that none is read anew for each question; of each version one. Safe for many threads. */
final class KnownEntries {

  private static final int MOST = 3_000;

  private record Version(String id, long version, Instant at) {}

  private final Map<Version, Entry> entries = new LinkedHashMap<>(16, 0.75f, true) {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Version, relevo.flow.knowledge.Entry> eldest) {
      return size() > MOST;
    }
  };

  Entry of(StoredArticle stored) {
    Version version = new Version(stored.id(), stored.version(), stored.changedAt());
    synchronized (entries) {
      Entry known = entries.get(version);
      if (known != null) return known;
    }
    Entry read = Entry.of(stored.article());
    synchronized (entries) {
      entries.put(version, read);
    }
    return read;
  }
}
