package relevo.insight.story;

import java.time.Instant;
import java.util.UUID;

/** A time in which a ticket was one team's open work. */
final class Stretch extends Part {

  public UUID ticketId;
  public Instant openedAt;
  public Instant fromAt;
  public Instant toAt;
}
