package relevo.insight.audit;

/**
 * A hand-over that a team took; moments in seconds.
 *
 * @param asked when it was decided; it waited until {@code taken}, and was in hand from then until just before {@code released}
 * @param agent who took it
 */
record Served(String agent, long asked, long taken, long released) {

  /** However short, it was in hand. */
  Served {
    released = Math.max(released, taken + 1);
  }

  long waited() {
    return taken - asked;
  }

  long handled() {
    return released - taken;
  }
}
