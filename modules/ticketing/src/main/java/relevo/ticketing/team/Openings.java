package relevo.ticketing.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import relevo.calendar.Holidays;
import relevo.kernel.OpeningHours;

/** When a team is at work: in its hours, on no holiday of its own. */
@ApplicationScoped
public class Openings {

  /** Who rests on so many days of work one after the other has closed. */
  private static final int MOST_HOLIDAYS = 60;

  @Inject Holidays holidays;

  public boolean isOpenAt(TeamCard team, Instant moment) {
    OpeningHours hours = team.working();
    return hours.openAt(moment) && !holidays.of(team.name()).contains(moment.atZone(hours.zone()).toLocalDate());
  }

  /** The next moment at which the team begins to work; empty if it never does. */
  public Optional<ZonedDateTime> nextOpening(TeamCard team, Instant after) {
    OpeningHours hours = team.working();
    Set<LocalDate> rests = holidays.of(team.name());
    Optional<ZonedDateTime> opening = hours.nextOpening(after);
    for (int days = 0; days < MOST_HOLIDAYS && opening.isPresent(); days++) {
      LocalDate day = opening.get().toLocalDate();
      if (!rests.contains(day)) return opening;
      opening = firstOn(day.plusDays(1), hours);
    }
    return Optional.empty();
  }

  private static Optional<ZonedDateTime> firstOn(LocalDate day, OpeningHours hours) {
    Instant midnight = day.atStartOfDay(hours.zone()).toInstant();
    return hours.openAt(midnight) ? Optional.of(midnight.atZone(hours.zone())) : hours.nextOpening(midnight);
  }
}
