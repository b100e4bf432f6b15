package relevo.escalation.replay;

import java.time.Instant;
import java.util.UUID;
import relevo.escalation.judge.PastTurn;
import relevo.escalation.judge.Result;

/**
 * A conversation as far as a trial has followed it. After the first difference its later turns cannot be compared any more: what the
 * customer said then, and to whom, follows from a decision that would not have been made.
 *
 * @param incomparable turns after the difference
 * @param failed turns of which the rules under trial could make nothing
 * @param handedOver whether it was handed over at all, even after the difference
 * @param wouldHandOver whether the rules under trial would have, up to the difference
 * @param replaced whether the hand-over was met by now in whose place a sooner one would stand
 * @param difference the first, or null
 */
record Followed(
    UUID conversation, int compared, int incomparable, int failed, boolean handedOver, boolean wouldHandOver, boolean replaced,
    Instant firstAt, Instant lastAt, Difference difference) {

  /** What would have been otherwise: a person comes in, none does, another team does, or anything else. */
  enum Kind { HANDS_OVER, KEEPS, MOVES, OTHER }

  /** And at which turn. */
  record Difference(Kind kind, UUID message, Instant at) {

    /** Null if there is none. */
    static Difference between(PastTurn turn, Result then, Result would) {
      return then.equals(would) ? null : new Difference(kind(then, would), turn.messageId(), turn.at());
    }

    private static Kind kind(Result then, Result would) {
      if (then.handsOver() != would.handsOver()) return would.handsOver() ? Kind.HANDS_OVER : Kind.KEEPS;
      return then.handsOver() && !then.team().equals(would.team()) ? Kind.MOVES : Kind.OTHER;
    }
  }

  static Followed from(PastTurn first) {
    return new Followed(first.conversationId(), 0, 0, 0, false, false, false, first.at(), first.at(), null);
  }

  boolean isComparable() {
    return difference == null;
  }

  Followed compared(PastTurn turn, Result would) {
    return new Followed(conversation, compared + 1, incomparable, failed, handedOver || turn.result().handsOver(),
        wouldHandOver || would.handsOver(), replaced, firstAt, turn.at(), Difference.between(turn, turn.result(), would));
  }

  Followed later(PastTurn turn) {
    return new Followed(conversation, compared, incomparable + 1, failed, handedOver || turn.result().handsOver(), wouldHandOver,
        replaced || replaces(turn), firstAt, turn.at(), difference);
  }

  /** True for the first hand-over after one that would have been. */
  boolean replaces(PastTurn later) {
    return !replaced && difference != null && difference.kind() == Kind.HANDS_OVER && later.result().handsOver();
  }

  /** What the rules under trial would have done is not known; what was done is taken for it. */
  Followed failed(PastTurn turn) {
    boolean handsOver = turn.result().handsOver();
    return new Followed(conversation, compared, incomparable, failed + 1, handedOver || handsOver, wouldHandOver || handsOver, replaced,
        firstAt, turn.at(), difference);
  }
}
