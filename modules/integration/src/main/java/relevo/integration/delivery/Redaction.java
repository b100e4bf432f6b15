package relevo.integration.delivery;

import java.util.Comparator;
import java.util.stream.Stream;
import relevo.integration.vendor.Setup;

/** What the other side answered, as it may be kept: its beginning, without our secrets. */
final class Redaction {

  static final int LONGEST = 500;

  private static final int SHORTEST_SECRET = 6;
  private static final String HIDDEN = "•••";

  private Redaction() {}

  static String of(String answer, Setup setup) {
    if (answer == null) return null;
    String text = answer.length() > 8 * LONGEST ? answer.substring(0, 8 * LONGEST) : answer;
    for (String secret : Stream.concat(setup.secrets().values().stream(), setup.earlier().values().stream())
        .filter(each -> each.length() >= SHORTEST_SECRET).sorted(Comparator.comparing(String::length).reversed()).toList()) {
      text = text.replace(secret, HIDDEN);
    }
    text = text.replace("\0", "");
    return text.codePointCount(0, text.length()) > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) : text;
  }
}
