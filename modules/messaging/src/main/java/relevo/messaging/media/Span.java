package relevo.messaging.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which bytes of a file are asked for (RFC 9110, 14.1.2): one range of them, or all. */
record Span(long from, long count, boolean isPart) {

  private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

  /** @return all where no range, several or something odd is asked for; null where the range lies outside the file */
  static Span of(String range, long size) {
    Matcher one = range == null ? null : ONE.matcher(range.strip());
    if (one == null || !one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) return new Span(0, size, false);
    return one.group(1).isEmpty() ? last(Long.parseLong(one.group(2)), size) : between(one, size);
  }

  private static Span last(long count, long size) {
    long within = Math.min(count, size);
    return within == 0 ? null : new Span(size - within, within, true);
  }

  private static Span between(Matcher one, long size) {
    long from = Long.parseLong(one.group(1));
    long to = one.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(one.group(2)), size - 1);
    return from >= size || to < from ? null : new Span(from, to - from + 1, true);
  }
}
