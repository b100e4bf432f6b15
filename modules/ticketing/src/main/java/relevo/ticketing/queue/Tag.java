package relevo.ticketing.queue;

import java.text.Normalizer;
import java.util.Locale;

/** A tag as it is kept and looked for. */
public final class Tag {

  private Tag() {}

  public static String folded(String tag) {
    return Normalizer.normalize(tag, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
