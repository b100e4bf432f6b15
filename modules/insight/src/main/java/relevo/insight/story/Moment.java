package relevo.insight.story;

import java.time.Instant;
import java.time.LocalDate;

/** When an event was said, and where what comes of it is written. */
record Moment(Ledger ledger, Instant at) {

  LocalDate day() {
    return ledger.day(at);
  }
}
