package relevo.ticketing.team;

import java.time.ZoneId;
import java.util.List;
import relevo.kernel.OpeningHours;

/**
 * A team as others see it. {@code hours} as in {@link OpeningHours}; {@code fallback} takes what nobody
 * else does.
 */
public record TeamCard(String name, int tier, String hours, String zone, boolean fallback) {

  /** Those hours, as a calendar. */
  public OpeningHours working() {
    ZoneId place = ZoneId.of(zone);
    return hours.isBlank() ? new OpeningHours(List.of(), place) : OpeningHours.parse(hours, place);
  }
}
