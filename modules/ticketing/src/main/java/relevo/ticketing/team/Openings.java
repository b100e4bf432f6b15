package relevo.ticketing.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import relevo.calendar.Holidays;

/** When a team is at work: in its hours, on no holiday of its own. */
@ApplicationScoped
public class Openings {

  @Inject Holidays holidays;

  public boolean isOpenAt(TeamCard team, Instant moment) {
    return team.working().openAt(moment, holidays.of(team.name()));
  }

  /** The next moment at which the team begins to work; empty if it never does. */
  public Optional<ZonedDateTime> nextOpening(TeamCard team, Instant after) {
    return team.working().nextOpening(after, holidays.of(team.name()));
  }
}
