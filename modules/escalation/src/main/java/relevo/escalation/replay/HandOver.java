package relevo.escalation.replay;

import java.util.List;
import java.util.UUID;
import relevo.escalation.judge.PastTurn;

/** A hand-over that was, or that would have been; the hour is the team's own. */
record HandOver(UUID message, boolean imagined, String team, int hour, List<String> because) {

  static HandOver of(PastTurn turn) {
    return new HandOver(turn.messageId(), false, turn.result().team(), turn.facts().at().getHour(), turn.because());
  }
}
