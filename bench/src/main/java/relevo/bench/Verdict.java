package relevo.bench;

/** How many answers went astray: never came, came once too often, came at the wrong place, or said the wrong thing. */
record Verdict(int lost, int duplicated, int outOfOrder, int wrong) {

  static final Verdict CLEAN = new Verdict(0, 0, 0, 0);

  Verdict plus(Verdict other) {
    return new Verdict(lost + other.lost, duplicated + other.duplicated, outOfOrder + other.outOfOrder, wrong + other.wrong);
  }

  boolean isClean() {
    return equals(CLEAN);
  }
}
