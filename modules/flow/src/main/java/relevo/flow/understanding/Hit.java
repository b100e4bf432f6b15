package relevo.flow.understanding;

/** A phrase seen in a text: its first word and the one after its last. */
record Hit(Phrase phrase, int from, int to) {

  boolean covers(Hit other) {
    return from <= other.from && other.to <= to;
  }

  int words() {
    return to - from;
  }
}
