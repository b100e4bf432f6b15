package relevo.escalation.team;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import relevo.escalation.facts.Hours;
import relevo.kernel.OpeningHours;

/** Who can take a conversation over, and when. */
public record Team(String name, int tier, OpeningHours hours, boolean fallback, Set<LocalDate> holidays) {

  private static final String[] WEEKDAYS = {"lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"};

  /** Stands in until the desk has told us its teams. */
  static final Team NOBODY_ELSE = new Team("mesa", 2, OpeningHours.parse("24/7", ZoneOffset.UTC), true, Set.of());

  static Team of(String name, int tier, String hours, String zone, boolean fallback) {
    return new Team(name, tier, OpeningHours.parse(hours, ZoneId.of(zone)), fallback, Set.of());
  }

  Team resting(Set<LocalDate> days) {
    return days.isEmpty() ? this : new Team(name, tier, hours, fallback, days);
  }

  public boolean isOpenAt(Instant moment) {
    return hours.openAt(moment, holidays);
  }

  private boolean restsAt(Instant moment) {
    return holidays.contains(timeAt(moment).toLocalDate());
  }

  /** When the team is at work again, holidays left out; empty if it never is. */
  public Optional<ZonedDateTime> nextOpening(Instant after) {
    return hours.nextOpening(after, holidays);
  }

  private Integer minutesToOpen(Instant moment) {
    if (isOpenAt(moment)) return 0;
    return nextOpening(moment).map(opening -> (int) Duration.between(moment, opening).toMinutes()).orElse(null);
  }

  public LocalDateTime timeAt(Instant moment) {
    return moment.atZone(hours.zone()).toLocalDateTime();
  }

  /** What the rules see of this team at that moment. */
  public Hours factAt(Instant moment) {
    LocalDateTime local = timeAt(moment);
    return new Hours(name, isOpenAt(moment), local.getHour() * 100 + local.getMinute(),
        WEEKDAYS[local.getDayOfWeek().ordinal()], restsAt(moment), minutesToOpen(moment));
  }
}
