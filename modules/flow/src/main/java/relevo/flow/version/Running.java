package relevo.flow.version;

import java.util.Locale;
import relevo.kernel.Refusal;

/** What becomes of conversations under way when another version goes live: they finish in theirs, or move at a safe point. */
enum Running {

  FINISH, MOVE;

  /** @param word as asked for; null for the careful way */
  static Running of(String word) {
    if (word == null) return FINISH;
    for (Running way : values()) {
      if (way.word().equals(word)) return way;
    }
    throw new Refusal(422, "running", "«running» es «finish» (las conversaciones en curso terminan en su versión) o «move» (pasan a la"
        + " nueva en un punto seguro).");
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
