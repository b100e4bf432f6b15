package relevo.insight.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a team promised of a ticket. {@code replaced} by another team's: neither met nor breached. */
final class Promise extends Part {

  public UUID ticketId;
  public String clock;
  public Instant madeAt;
  public Instant dueAt;
  public Instant endedAt;
  public boolean paused;
  public boolean replaced;

  /** One that ends while it stands still is due at that very moment, and met. */
  void isDue(Instant at, LocalDate on) {
    dueAt = at;
    day = on;
  }

  boolean runs() {
    return endedAt == null && !replaced;
  }
}
