package relevo.flow.definition;

import java.util.List;
import java.util.Set;

/**
 * Words that lead somewhere from anywhere: a whole message equal to one of {@code exact}, one with a {@code part}
 * inside, or one on one of {@code topics}. {@code phrase} joins the phrases the rules see, and may be null.
 */
public record Command(Set<String> exact, List<String> parts, Set<String> topics, String phrase, String next) {

  /** @param text lower-cased and trimmed */
  public boolean isIn(String text) {
    if (exact.contains(text)) return true;
    for (String part : parts) {
      if (text.contains(part)) return true;
    }
    return false;
  }
}
