package relevo.access.socket;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import relevo.journal.Page;

/** What came into the journal, as each may know it; written out once for all who may know the same. */
final class News {

  private final Page page;
  private final Map<UUID, Set<String>> teams;
  private final String cursor;
  private final Map<Sight, String> written = new HashMap<>();
  private final Map<Long, String> lines = new HashMap<>();

  /** @param teams of each conversation of the page, those that ever had a ticket of it */
  News(Page page, Map<UUID, Set<String>> teams) {
    this.page = page;
    this.teams = teams;
    cursor = page.cursor().text();
  }

  Page page() {
    return page;
  }

  /** A frame a line; empty if there is nothing for them. */
  String seenBy(Sight sight) {
    return written.computeIfAbsent(sight, this::write);
  }

  private String write(Sight sight) {
    if (page.gap()) return Frames.gap(cursor);
    return page.entries().stream().map(entry -> line(sight, entry)).filter(Objects::nonNull).collect(Collectors.joining("\n"));
  }

  private String line(Sight sight, Page.Entry entry) {
    if (entry.conversation() == null && !sight.isWhole()) return Frames.bareEvent(cursor, entry);
    if (entry.conversation() != null && !sight.covers(teams.getOrDefault(entry.conversation(), Set.of()))) return null;
    return lines.computeIfAbsent(entry.id(), id -> Frames.event(cursor, entry));
  }
}
