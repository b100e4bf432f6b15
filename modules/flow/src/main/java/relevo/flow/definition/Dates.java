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

/** Finds the day that a message names: 24/12, 2026-12-24, 24 de diciembre, December 24, mañana, el lunes. Days stand before months. */
final class Dates {

  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
  private static final Pattern NUMBERS = Pattern.compile("(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?(?![\\d/.-]*\\d)");
  private static final Pattern DAY_MONTH = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? (?:de |of )?(\\p{L}{3,10})(?: (?:de |del |of )?(\\d{4}))?\\b");
  private static final Pattern MONTH_DAY = Pattern.compile("\\b(\\p{L}{3,10}) (\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?\\b");
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
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

  private Dates() {}

  static Optional<LocalDate> in(String text, LocalDate today) {
    return iso(text).or(() -> numbers(text, today)).or(() -> words(Letters.fold(text), today));
  }

  private static Optional<LocalDate> iso(String text) {
    Matcher found = ISO.matcher(text);
    return found.find() ? day(number(found, 1), number(found, 2), number(found, 3)) : Optional.empty();
  }

  private static Optional<LocalDate> numbers(String text, LocalDate today) {
    Matcher found = NUMBERS.matcher(text);
    return found.find() ? dated(found.group(3), number(found, 2), number(found, 1), today) : Optional.empty();
  }

  private static Optional<LocalDate> words(String text, LocalDate today) {
    Matcher found = DAY_MONTH.matcher(text);
    while (found.find()) {
      Integer month = MONTHS.get(found.group(2));
      if (month != null) return dated(found.group(3), month, number(found, 1), today);
    }
    found = MONTH_DAY.matcher(text);
    while (found.find()) {
      Integer month = MONTHS.get(found.group(1));
      if (month != null) return dated(found.group(3), month, number(found, 2), today);
    }
    return relative(text, today);
  }

  private static Optional<LocalDate> relative(String text, LocalDate today) {
    String words = " " + text + " ";
    if (words.contains(" pasado manana ") || words.contains(" depois de amanha ") || words.contains(" day after tomorrow ")) {
      return Optional.of(today.plusDays(2));
    }
    for (String word : text.split(" ")) {
      if (List.of("hoy", "today", "hoje").contains(word)) return Optional.of(today);
      if (List.of("manana", "tomorrow", "amanha").contains(word)) return Optional.of(today.plusDays(1));
      if (List.of("ayer", "yesterday", "ontem").contains(word)) return Optional.of(today.minusDays(1));
      if (WEEKDAYS.containsKey(word)) return Optional.of(today.with(TemporalAdjusters.next(WEEKDAYS.get(word))));
    }
    return Optional.empty();
  }

  /** Without a year, the nearest such day to come; a year of two digits is of this century. */
  private static Optional<LocalDate> dated(String year, int month, int dayOfMonth, LocalDate today) {
    if (year != null) return day(Integer.parseInt(year) < 100 ? CENTURY + Integer.parseInt(year) : Integer.parseInt(year), month, dayOfMonth);
    return day(today.getYear(), month, dayOfMonth)
        .flatMap(day -> day.isBefore(today) ? day(today.getYear() + 1, month, dayOfMonth) : Optional.of(day));
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
