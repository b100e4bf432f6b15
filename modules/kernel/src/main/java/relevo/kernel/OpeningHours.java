package relevo.kernel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a team is at work, written as {@code Mo-Fr 09:00-14:00,16:00-19:00; Sa 10:00-13:00} or {@code 24/7}. A shift ends at
 * {@code 24:00} at the latest; one over midnight is written as two.
 */
public record OpeningHours(List<Shift> shifts, ZoneId zone) {

  private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
  /** Who rests on so many days of work one after the other has closed. */
  private static final int MOST_RESTS = 60;

  /** One stretch of work on one day of the week; {@code to} is null at midnight. */
  public record Shift(DayOfWeek day, LocalTime from, LocalTime to) {

    boolean covers(LocalTime time) {
      return !time.isBefore(from) && (to == null || time.isBefore(to));
    }
  }

  public OpeningHours {
    shifts = shifts.stream().sorted(Comparator.comparing(Shift::day).thenComparing(Shift::from)).toList();
  }

  /** @throws IllegalArgumentException if the text is not in the form above */
  public static OpeningHours parse(String text, ZoneId zone) {
    if (text.strip().equals("24/7")) text = "Mo-Su 00:00-24:00";
    List<Shift> shifts = new ArrayList<>();
    for (String rule : text.split(";")) {
      String[] daysAndTimes = rule.strip().split("\\s+", 2);
      if (daysAndTimes.length < 2) throw new IllegalArgumentException("No se entiende el horario «" + rule.strip() + "»");
      for (DayOfWeek day : days(daysAndTimes[0])) {
        for (String time : daysAndTimes[1].split(",")) shifts.add(shift(day, time.strip()));
      }
    }
    return new OpeningHours(shifts, zone);
  }

  public boolean openAt(Instant moment) {
    ZonedDateTime local = moment.atZone(zone);
    return shifts.stream().anyMatch(shift -> shift.day() == local.getDayOfWeek() && shift.covers(local.toLocalTime()));
  }

  /** The same of a team that rests on some days. */
  public boolean openAt(Instant moment, Set<LocalDate> rests) {
    return openAt(moment) && !rests.contains(moment.atZone(zone).toLocalDate());
  }

  /** The next moment at which the team begins to work, within a week; empty if it never does. */
  public Optional<ZonedDateTime> nextOpening(Instant after) {
    ZonedDateTime local = after.atZone(zone);
    for (int ahead = 0; ahead <= 7; ahead++) {
      LocalDate date = local.toLocalDate().plusDays(ahead);
      for (Shift shift : shifts) {
        if (shift.day() != date.getDayOfWeek()) continue;
        ZonedDateTime start = date.atTime(shift.from()).atZone(zone);
        if (start.isAfter(local)) return Optional.of(start);
      }
    }
    return Optional.empty();
  }

  /** The same of a team that rests on some days; empty too if it rests on all that it works within so long. */
  public Optional<ZonedDateTime> nextOpening(Instant after, Set<LocalDate> rests) {
    Optional<ZonedDateTime> opening = nextOpening(after);
    for (int days = 0; days < MOST_RESTS && opening.isPresent(); days++) {
      LocalDate day = opening.get().toLocalDate();
      if (!rests.contains(day)) return opening;
      opening = firstOn(day.plusDays(1));
    }
    return Optional.empty();
  }

  private Optional<ZonedDateTime> firstOn(LocalDate day) {
    Instant midnight = day.atStartOfDay(zone).toInstant();
    return openAt(midnight) ? Optional.of(midnight.atZone(zone)) : nextOpening(midnight);
  }

  private static List<DayOfWeek> days(String text) {
    String[] ends = text.split("-");
    int first = DAYS.indexOf(ends[0]);
    int last = DAYS.indexOf(ends[ends.length - 1]);
    if (ends.length > 2 || first < 0 || last < first) throw new IllegalArgumentException("No se entienden los días «" + text + "»");
    return Arrays.asList(DayOfWeek.values()).subList(first, last + 1);
  }

  private static Shift shift(DayOfWeek day, String text) {
    String[] ends = text.split("-");
    if (ends.length != 2) throw new IllegalArgumentException("No se entienden las horas «" + text + "»");
    return new Shift(day, LocalTime.parse(ends[0]), ends[1].equals("24:00") ? null : LocalTime.parse(ends[1]));
  }
}
