package relevo.integration.vendor;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** When somebody says to be asked again: seconds, or a date of HTTP; a day at most. */
final class RetryAfter {

  private static final Duration LONGEST = Duration.ofDays(1);

  private RetryAfter() {}

  /** Null if the header says nothing that can be read. */
  static Instant of(String header, Instant now) {
    if (header == null) return null;
    String text = header.strip();
    Instant said = text.matches("\\d{1,9}") ? now.plusSeconds(Long.parseLong(text)) : date(text);
    if (said == null || said.isBefore(now)) return null;
    return said.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : said;
  }

  private static Instant date(String text) {
    try {
      return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException unreadable) {
      return null;
    }
  }
}
