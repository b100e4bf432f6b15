package relevo.access.socket;

/** The way to one browser. */
interface Wire {

  /** Returns at once; {@code sent} is told when the next may follow, and never if this one failed. */
  void send(String text, Runnable sent);

  /** Returns at once, too. */
  void close(Farewell farewell);
}
