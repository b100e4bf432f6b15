package relevo.flow.understanding;

import java.util.List;

/** A phrase seen in a text: its first word and the one after its last. */
record Hit(Phrase phrase, int from, int to) {

  boolean covers(Hit other) {
    return from <= other.from && other.to <= to;
  }

  /** True if a comma or the like stands in the middle of it. */
  boolean pauses(List<Token> tokens) {
    return tokens.subList(from + 1, to).stream().anyMatch(Token::paused);
  }

  int words() {
    return to - from;
  }
}
