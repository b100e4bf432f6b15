package relevo.escalation.analysis;

/** How much may still be tried: what is asked after that stays undecided, whatever somebody sends. */
final class Effort {

  private static final long ENOUGH = 6_000_000;

  private long left;

  Effort() {
    this(ENOUGH);
  }

  Effort(long left) {
    this.left = left;
  }

  /** False if there is not so much left. */
  boolean spend(int steps) {
    left -= steps;
    return left >= 0;
  }

  boolean isOver() {
    return left < 0;
  }
}
