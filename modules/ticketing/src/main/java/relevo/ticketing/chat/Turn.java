package relevo.ticketing.chat;

import java.time.Instant;
import java.util.UUID;
import relevo.events.ticketing.TicketOverdue.Clock;

/** What became of one ticket within one transaction. */
final class Turn {

  /** The same, to be written down. */
  public record Row(UUID ticket, boolean done, boolean woken, boolean replyChanged, Instant reply, boolean resolutionChanged,
      Instant resolution) {}

  private Row row;

  Turn(UUID ticket) {
    row = new Row(ticket, false, false, false, null, false, null);
  }

  void done() {
    row = new Row(row.ticket, true, row.woken, row.replyChanged, row.reply, row.resolutionChanged, row.resolution);
  }

  void woken() {
    row = new Row(row.ticket, row.done, true, row.replyChanged, row.reply, row.resolutionChanged, row.resolution);
  }

  void promised(Clock clock, Instant due) {
    row = clock == Clock.RESOLUTION
        ? new Row(row.ticket, row.done, row.woken, row.replyChanged, row.reply, true, due)
        : new Row(row.ticket, row.done, row.woken, true, due, row.resolutionChanged, row.resolution);
  }

  Row row() {
    return row;
  }
}
