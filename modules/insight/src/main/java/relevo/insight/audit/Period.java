package relevo.insight.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import relevo.kernel.Refusal;

/** Whole days of the desk's zone, both included; its later half is compared with as many days before. */
public record Period(LocalDate from, LocalDate to, ZoneId zone) {

  private static final int USUAL_DAYS = 30;
  private static final int MOST_DAYS = 1_100;

  /**
   * @param from the day 30 days back if missing, {@code to} today
   * @throws Refusal 422 if they are no days, or too many
   */
  static Period of(String from, String to, Instant now, ZoneId zone) {
    LocalDate last = day("to", to, now.atZone(zone).toLocalDate());
    LocalDate first = day("from", from, last.minusDays(USUAL_DAYS - 1));
    if (first.isAfter(last)) throw new Refusal(422, "from", "«from» no puede ser después de «to».");
    if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) throw new Refusal(422, "from", "Se puede preguntar por " + MOST_DAYS + " días como mucho.");
    return new Period(first, last, zone);
  }

  private static LocalDate day(String name, String text, LocalDate otherwise) {
    try {
      return text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Refusal(422, name, "«" + name + "» es un día como 2026-03-01.");
    }
  }

  Instant since() {
    return start(from);
  }

  /** The first moment that is outside. */
  Instant until() {
    return start(to.plusDays(1));
  }

  Instant start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  int half() {
    return Math.max(1, (int) (ChronoUnit.DAYS.between(from, to) + 1) / 2);
  }

  LocalDate later() {
    return to.minusDays(half() - 1L);
  }

  LocalDate former() {
    return later().minusDays(half());
  }
}
