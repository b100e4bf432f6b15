package relevo.bench;

/** Which part of the bench is wanted: all, unless {@code -Dbench.only} names one. */
final class Only {

  private Only() {}

  static boolean leavesOut(String part) {
    String only = System.getProperty("bench.only", "");
    return !only.isBlank() && !only.equals(part);
  }
}
