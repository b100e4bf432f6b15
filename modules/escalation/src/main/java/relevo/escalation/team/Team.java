package relevo.escalation.team;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import relevo.escalation.facts.Hours;
import relevo.kernel.OpeningHours;

/** Who can take a conversation over, and when. */
public record Team(String name, int tier, OpeningHours hours, boolean fallback) {

  private static final String[] WEEKDAYS = {"lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"};

  /** Stands in until the desk has told us its teams. */
  static final Team NOBODY_ELSE = new Team("mesa", 2, OpeningHours.parse("24/7", ZoneOffset.UTC), true);

  static Team of(String name, int tier, String hours, String zone, boolean fallback) {
    return new Team(name, tier, OpeningHours.parse(hours, ZoneId.of(zone)), fallback);
  }

  public boolean isOpenAt(Instant moment) {
    return hours.openAt(moment);
  }

  public LocalDateTime timeAt(Instant moment) {
    return moment.atZone(hours.zone()).toLocalDateTime();
  }

  /** What the rules see of this team at that moment. */
  public Hours factAt(Instant moment) {
    LocalDateTime local = timeAt(moment);
    return new Hours(name, isOpenAt(moment), local.getHour() * 100 + local.getMinute(),
        WEEKDAYS[local.getDayOfWeek().ordinal()]);
  }
}
