package relevo.ticketing.promise;

import java.util.List;
import relevo.ticketing.care.PauseRules;

/** Why promises stand still. */
enum Pause {
  AWAITING, SNOOZED;

  List<String> clocks(PauseRules rules) {
    return this == AWAITING ? rules.awaiting() : rules.snoozed();
  }
}
