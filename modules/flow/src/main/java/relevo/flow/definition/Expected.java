package relevo.flow.definition;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an ask node takes for an answer, and the form in which it keeps it. */
public enum Expected {

  ORDER_NUMBER("(?<![\\p{L}\\d])#?([A-Za-z]{1,3}-?\\d{3,10}|\\d{4,10})(?![\\p{L}\\d])") {
    @Override
    String kept(Matcher found) {
      return found.group(1).toUpperCase(Locale.ROOT);
    }
  },
  EMAIL("(?<![^\\s<(:,])([\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,5})") {
    @Override
    String kept(Matcher found) {
      return found.group(1).toLowerCase(Locale.ROOT);
    }
  },
  PHONE("(?<!\\d)(\\+?\\d[\\d ().-]{5,22}\\d)(?!\\d)") {
    @Override
    String kept(Matcher found) {
      String digits = found.group(1).replaceAll("\\D", "");
      return digits.length() < 7 || digits.length() > 15 ? null : digits;
    }
  },
  INTEGER("(?<![\\p{L}\\d.,])(-?\\d{1,9})(?![\\p{L}\\d]|[.,]\\d)"),
  /** A sum of money or any other number, kept with a point before the decimals. */
  AMOUNT(null) {
    @Override
    public Optional<String> in(String text, LocalDate today) {
      return Amounts.in(text);
    }
  },
  /** Kept as ISO 8601: 2026-12-24. */
  DATE(null) {
    @Override
    public Optional<String> in(String text, LocalDate today) {
      return Dates.in(text, today).map(LocalDate::toString);
    }
  },
  /** A day that has been, or today. */
  PAST_DATE(null) {
    @Override
    public Optional<String> in(String text, LocalDate today) {
      return Dates.upTo(text, today).map(LocalDate::toString);
    }
  },
  /** Today, or a day to come. */
  FUTURE_DATE(null) {
    @Override
    public Optional<String> in(String text, LocalDate today) {
      return Dates.in(text, today).filter(day -> !day.isBefore(today)).map(LocalDate::toString);
    }
  },
  /** Kept as true or false. */
  YES_NO(null) {
    @Override
    public Optional<String> in(String text, LocalDate today) {
      return YesNo.in(text).map(String::valueOf);
    }
  },
  CHOICE(null),
  TEXT(null);

  /** Free text longer than this is not taken: the customer is told so by the node's own words. */
  private static final int LONGEST_TEXT = 1000;

  private final Pattern form;

  Expected(String form) {
    this.form = form == null ? null : Pattern.compile(form);
  }

  /**
   * The value inside what the customer wrote, in the form in which it is kept; empty if it does not fit.
   *
   * @param today where the desk is, for words such as "tomorrow"
   */
  public Optional<String> in(String text, LocalDate today) {
    if (form == null) return Optional.of(text.strip()).filter(value -> !value.isEmpty() && value.length() <= LONGEST_TEXT);
    Matcher found = form.matcher(text);
    return found.find() ? Optional.ofNullable(kept(found)) : Optional.empty();
  }

  String kept(Matcher found) {
    return found.group();
  }

  static Expected named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
