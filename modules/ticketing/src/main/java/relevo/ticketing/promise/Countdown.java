package relevo.ticketing.promise;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import relevo.events.ticketing.TicketOverdue.Clock;
import relevo.kernel.Ids;

/** One promise under way, or how it ended. {@code dueAt} is null where nothing was promised, and while it stands still. */
@Entity
@Table(schema = "ticketing", name = "countdown")
class Countdown {

  @Id UUID id = Ids.next();
  UUID ticketId;
  UUID conversationId;
  @Enumerated(EnumType.STRING) Clock clock;
  String team;
  Instant startedAt;
  Instant dueAt;
  Instant stoppedAt;
  Instant breachedAt;
  /** Since when it stands still; {@code dueAt} is then null, and {@code leftSeconds} what is left of the team's time. */
  Instant pausedAt;
  Long leftSeconds;
  /** Why it stands still: the last word is ours, or the ticket is put aside. */
  boolean awaiting;
  boolean snoozed;

  protected Countdown() {}

  Countdown(Work work, Clock clock, Instant startedAt, Instant dueAt) {
    ticketId = work.ticketId();
    conversationId = work.conversationId();
    team = work.team();
    this.clock = clock;
    this.startedAt = startedAt;
    this.dueAt = dueAt;
  }
}
