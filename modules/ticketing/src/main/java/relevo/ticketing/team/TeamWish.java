package relevo.ticketing.team;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.regex.Pattern;
import relevo.kernel.OpeningHours;
import relevo.kernel.Refusal;

/** A team as an administrator wants it. {@code fallback} null leaves it as it is. */
public record TeamWish(String name, Integer tier, String hours, String zone, Boolean fallback) {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\d][\\p{L}\\d ._-]{0,59}");
  private static final int LONGEST_HOURS = 300;

  /** @throws Refusal 422 if it makes no sense */
  TeamCard checked(boolean fallbackNow) {
    if (name == null || !NAME.matcher(name.strip()).matches()) {
      throw new Refusal(422, "team-name", "El nombre lleva de 1 a 60 letras, cifras, espacios, puntos o guiones, y no empieza por uno de estos.");
    }
    if (tier == null || tier < 2 || tier > 3) throw new Refusal(422, "tier-unknown", "El nivel debe ser 2 o 3.");
    String working = hours == null ? "" : hours.strip();
    check(working, zoned());
    return new TeamCard(name.strip(), tier, working, zone.strip(), fallback == null ? fallbackNow : fallback);
  }

  private ZoneId zoned() {
    try {
      return ZoneId.of(zone == null ? "" : zone.strip());
    } catch (DateTimeException unknown) {
      throw new Refusal(422, "zone-unknown", "«zone» es una zona horaria como Europe/Madrid o America/Mexico_City.");
    }
  }

  private static void check(String hours, ZoneId zone) {
    try {
      if (hours.length() > LONGEST_HOURS) throw new IllegalArgumentException("El horario es demasiado largo");
      OpeningHours.parse(hours, zone);
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw new Refusal(422, "hours-unknown", "No se entiende el horario: escríbalo como «Mo-Fr 09:00-14:00,16:00-19:00; Sa 10:00-13:00» o «24/7».");
    }
  }
}
