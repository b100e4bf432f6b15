package relevo.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What came into the journal between two moments, a cause before its effects.
 *
 * @param cursor where to go on
 * @param gap there was more than was asked for, or it is no longer kept: the entries are none then
 */
public record Page(Cursor cursor, List<Entry> entries, boolean gap) {

  /** One event without its words. All but the first, second and fourth may be null. */
  public record Entry(long id, Instant at, UUID conversation, String event, String ticket, String agent, String team) {}
}
