package relevo.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import relevo.kernel.OpeningHours;
import relevo.kernel.OpeningHours.Shift;

/** Counts time only while a team is at work, on no holiday of its own, to the second, on nights when the clocks change too. */
public final class BusinessTime {

  /** Who works so little that a promise would take longer never keeps it. */
  private static final int MOST_DAYS = 3_660;

  private BusinessTime() {}

  private record Stretch(Instant from, Instant to) {}

  /** When so much of the team's time has gone by since {@code start}; empty if it never will. */
  public static Optional<Instant> due(Instant start, Duration promised, OpeningHours hours, Set<LocalDate> holidays) {
    if (hours.shifts().isEmpty()) return Optional.empty();
    LocalDate first = start.atZone(hours.zone()).toLocalDate();
    Duration left = promised;
    Instant at = start;
    for (int ahead = 0; ahead < MOST_DAYS; ahead++) {
      if (holidays.contains(first.plusDays(ahead))) continue;
      for (Stretch stretch : stretches(first.plusDays(ahead), hours)) {
        // shifts may overlap, and the first day has begun already
        Instant from = later(at, stretch.from());
        if (!from.isBefore(stretch.to())) continue;
        Duration here = Duration.between(from, stretch.to());
        if (here.compareTo(left) >= 0) return Optional.of(from.plus(left));
        left = left.minus(here);
        at = stretch.to();
      }
    }
    return Optional.empty();
  }

  /** How much of the team's time goes by from one moment to a later one. */
  public static Duration between(Instant start, Instant end, OpeningHours hours, Set<LocalDate> holidays) {
    Duration worked = Duration.ZERO;
    LocalDate last = end.atZone(hours.zone()).toLocalDate();
    Instant at = start;
    for (LocalDate day = start.atZone(hours.zone()).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
      if (holidays.contains(day)) continue;
      for (Stretch stretch : stretches(day, hours)) {
        Instant from = later(at, stretch.from());
        Instant to = earlier(end, stretch.to());
        if (!from.isBefore(to)) continue;
        worked = worked.plus(Duration.between(from, to));
        at = to;
      }
    }
    return worked;
  }

  /** A day's work in order: each shift as often as the wall clock shows it. */
  private static List<Stretch> stretches(LocalDate day, OpeningHours hours) {
    ZoneRules rules = hours.zone().getRules();
    Instant end = day.plusDays(1).atStartOfDay(hours.zone()).toInstant();
    Instant from = day.atStartOfDay(hours.zone()).toInstant();
    List<Stretch> stretches = new ArrayList<>();
    while (from.isBefore(end)) {
      ZoneOffsetTransition change = rules.nextTransition(from);
      Instant to = change == null ? end : earlier(end, change.getInstant());
      for (Shift shift : hours.shifts()) {
        if (shift.day() == day.getDayOfWeek()) stretches.add(within(from, to, shift, day, rules.getOffset(from)));
      }
      from = to;
    }
    return stretches;
  }

  private static Stretch within(Instant from, Instant to, Shift shift, LocalDate day, ZoneOffset offset) {
    Instant begins = day.atTime(shift.from()).toInstant(offset);
    Instant ends = shift.to() == null ? to : day.atTime(shift.to()).toInstant(offset);
    return new Stretch(later(from, begins), earlier(to, ends));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
