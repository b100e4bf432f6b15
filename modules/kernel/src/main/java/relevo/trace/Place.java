package relevo.trace;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One step's place in a trace, as W3C's {@code traceparent} writes it. */
record Place(String trace, String span) {

  private static final Pattern HEADER = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-01");

  static Place root() {
    return new Place(hex() + hex(), hex());
  }

  /** Empty for whatever is none, or is of a trace that is not kept. */
  static Optional<Place> of(String header) {
    if (header == null) return Optional.empty();
    Matcher parts = HEADER.matcher(header);
    return parts.matches() ? Optional.of(new Place(parts.group(1), parts.group(2))) : Optional.empty();
  }

  Place below() {
    return new Place(trace, hex());
  }

  String header() {
    return "00-" + trace + "-" + span + "-01";
  }

  private static String hex() {
    long bits;
    do bits = ThreadLocalRandom.current().nextLong(); while (bits == 0);
    return String.format("%016x", bits);
  }
}
