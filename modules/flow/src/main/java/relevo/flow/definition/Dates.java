package relevo.flow.definition;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relevo.flow.understanding.Letters;

/**
 * Finds the day that a message names: 24/12, 2026-12-24, 24 de diciembre, December 24, mañana, el lunes. Days stand before months. What
 * is not said (the year, which Monday) is the nearest such day to come, or that has been.
 */
final class Dates {

  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
  private static final Pattern NUMBERS = Pattern.compile("(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?(?![\\d/.-]*\\d)");
  private static final Pattern DAY_MONTH = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? (?:de |of )?(\\p{L}{3,10})(?: (?:de |del |of )?(\\d{4}))?\\b");
  private static final Pattern MONTH_DAY = Pattern.compile("\\b(\\p{L}{3,10}) (\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?\\b");
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final List<String> BEFORE_YESTERDAY =
      List.of("anteayer", "antier", "antes de ayer", "anteontem", "antes de ontem", "day before yesterday");
  private static final int CENTURY = 2000;

  static {
    name(MONTHS, List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "january february march april may june july august september october november december",
        "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
        "ene feb mar abr may jun jul ago sep oct nov dic", "jan feb mar apr may jun jul aug sept oct nov dec");
    name(WEEKDAYS, List.of(DayOfWeek.values()), "lunes martes miercoles jueves viernes sabado domingo",
        "monday tuesday wednesday thursday friday saturday sunday", "segunda terca quarta quinta sexta sabado domingo");
  }

  private final LocalDate today;
  private final boolean past;

  private Dates(LocalDate today, boolean past) {
    this.today = today;
    this.past = past;
  }

  static Optional<LocalDate> in(String text, LocalDate today) {
    return new Dates(today, false).read(text);
  }

  /** A day that has been, or today. */
  static Optional<LocalDate> upTo(String text, LocalDate today) {
    return new Dates(today, true).read(text).filter(day -> !day.isAfter(today));
  }

  private Optional<LocalDate> read(String text) {
    return iso(text).or(() -> numbers(text)).or(() -> words(Letters.fold(text)));
  }

  private static Optional<LocalDate> iso(String text) {
    Matcher found = ISO.matcher(text);
    return found.find() ? day(number(found, 1), number(found, 2), number(found, 3)) : Optional.empty();
  }

  private Optional<LocalDate> numbers(String text) {
    Matcher found = NUMBERS.matcher(text);
    return found.find() ? dated(found.group(3), number(found, 2), number(found, 1)) : Optional.empty();
  }

  private Optional<LocalDate> words(String text) {
    Matcher found = DAY_MONTH.matcher(text);
    while (found.find()) {
      Integer month = MONTHS.get(found.group(2));
      if (month != null) return dated(found.group(3), month, number(found, 1));
    }
    found = MONTH_DAY.matcher(text);
    while (found.find()) {
      Integer month = MONTHS.get(found.group(1));
      if (month != null) return dated(found.group(3), month, number(found, 2));
    }
    return relative(text);
  }

  private Optional<LocalDate> relative(String text) {
    String words = " " + text + " ";
    if (words.contains(" pasado manana ") || words.contains(" depois de amanha ") || words.contains(" day after tomorrow ")) {
      return Optional.of(today.plusDays(2));
    }
    if (BEFORE_YESTERDAY.stream().anyMatch(said -> words.contains(" " + said + " "))) return Optional.of(today.minusDays(2));
    for (String word : text.split(" ")) {
      if (List.of("hoy", "today", "hoje").contains(word)) return Optional.of(today);
      if (List.of("manana", "tomorrow", "amanha").contains(word)) return Optional.of(today.plusDays(1));
      if (List.of("ayer", "yesterday", "ontem").contains(word)) return Optional.of(today.minusDays(1));
      if (WEEKDAYS.containsKey(word)) return Optional.of(weekday(WEEKDAYS.get(word)));
    }
    return Optional.empty();
  }

  private LocalDate weekday(DayOfWeek day) {
    return today.with(past ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day));
  }

  /** A year of two digits is of this century. */
  private Optional<LocalDate> dated(String year, int month, int dayOfMonth) {
    if (year != null) return day(Integer.parseInt(year) < 100 ? CENTURY + Integer.parseInt(year) : Integer.parseInt(year), month, dayOfMonth);
    return day(today.getYear(), month, dayOfMonth).flatMap(day -> isAsked(day) ? Optional.of(day)
        : day(today.getYear() + (past ? -1 : 1), month, dayOfMonth));
  }

  private boolean isAsked(LocalDate day) {
    return past ? !day.isAfter(today) : !day.isBefore(today);
  }

  private static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
    try {
      return Optional.of(LocalDate.of(year, month, dayOfMonth));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static <T> void name(Map<String, T> byName, List<T> things, String... names) {
    for (String line : names) {
      String[] words = line.split(" ");
      for (int i = 0; i < words.length; i++) byName.put(words[i], things.get(i));
    }
  }
}
