package relevo.faults.proxy;

/** What the proxy does to one exchange: a request of the client's, and the answer to it. */
public enum Fault {
  /** Nothing: both pass. */
  NONE,
  /** Both pass, the request after a while. */
  SLOW,
  /** The line is reset before the other side sees the request. */
  CUT_BEFORE,
  /** The other side gets the whole request and answers; the client gets a reset instead of the answer. */
  CUT_AFTER,
  /** As {@link #CUT_AFTER}, but the line stays open and silent. */
  HALF_OPEN,
  /** The request is swallowed, and the line stays open and silent. */
  BLACK_HOLE
}
