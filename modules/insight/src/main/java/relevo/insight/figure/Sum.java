package relevo.insight.figure;

/** How many of how many. */
record Sum(long top, long bottom) {

  static final Sum NONE = new Sum(0, 0);

  Sum plus(Sum other) {
    return new Sum(top + other.top, bottom + other.bottom);
  }

  /** Null, never zero, where there is nothing to divide by. */
  Double share() {
    return bottom == 0 ? null : (double) top / bottom;
  }
}
