package relevo.insight.audit;

/**
 * A time in which somebody was seen at work: they took or released something at least every {@value #HOURS} hours.
 *
 * @param from the first sign, {@code to} the last, both included; in seconds
 * @param most how many hand-overs they had in hand at once, at most
 */
record Shift(String agent, long from, long to, int most) {

  static final int HOURS = 4;
  static final long GAP = HOURS * 3_600L;

  long length() {
    return to - from;
  }
}
