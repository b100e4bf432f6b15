package relevo.flow.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import relevo.events.Content;

/** Keeps the bot from saying the very same twice in a row, as a machine would. */
final class Repeats {

  private Repeats() {}

  /** Tells one message from others; 0 for one without words. */
  static long hash(Content said) {
    return said.text() == null ? 0 : (long) said.text().hashCode() << Integer.SIZE | said.text().length();
  }

  /** The messages, the last of them with an excuse before it where it says what was said last. */
  static List<Content> softened(List<Content> said, long saidLast, Sentences sentences, String language) {
    if (said.isEmpty() || saidLast == 0 || hash(said.getLast()) != saidLast) return said;
    List<Content> softened = new ArrayList<>(said);
    Content last = softened.removeLast();
    softened.add(last.saying(sentences.say("again", language, Map.of()) + " " + last.text()));
    return softened;
  }
}
