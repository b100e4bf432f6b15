package relevo.flow.connector;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What may stand in the header of a request: one line, in ASCII. */
final class HeaderLine {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");
  /** Of the way out alone, or of the connector itself. */
  private static final Set<String> TAKEN = Set.of("host", "connection", "content-length", "content-type", "transfer-encoding",
      "te", "trailer", "upgrade", "expect", "keep-alive", "proxy-authorization", "proxy-connection", "accept-encoding",
      "idempotency-key");
  private static final Set<String> CONFIDENTIAL = Set.of("authorization", "cookie", "x-api-key", "api-key", "apikey");

  private HeaderLine() {}

  static boolean isName(String name) {
    return NAME.matcher(name).matches() && !TAKEN.contains(name.toLowerCase(Locale.ROOT));
  }

  static boolean isConfidential(String name) {
    return CONFIDENTIAL.contains(name.toLowerCase(Locale.ROOT));
  }

  /** A line break, or what some server might take for one, becomes a space. */
  static String of(String value) {
    return value.replaceAll("[^\\x20-\\x7e]", " ").strip();
  }
}
