package relevo.ticketing.promise;

import java.util.List;
import relevo.ticketing.care.PauseRules;

/** Why promises stand still. */
enum Pause {
  AWAITING, SNOOZED;

  List<String> clocks(PauseRules rules) {
    return this == AWAITING ? rules.awaiting() : rules.snoozed();
  }

  boolean holds(Countdown countdown) {
    return this == AWAITING ? countdown.awaiting : countdown.snoozed;
  }

  /** Is there nothing else for which it stands still? */
  boolean alone(Countdown countdown) {
    return holds(countdown) && countdown.awaiting != countdown.snoozed;
  }
}
