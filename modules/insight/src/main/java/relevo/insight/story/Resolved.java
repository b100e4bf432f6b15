package relevo.insight.story;

import java.time.Instant;
import java.util.UUID;

/** One time that a ticket was resolved. */
final class Resolved extends Part {

  public UUID ticketId;
  public Instant at;
  public Instant reopenedAt;
}
