package relevo.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import relevo.calendar.BusinessTime;
import relevo.calendar.Holidays;
import relevo.events.ticketing.TicketOverdue.Clock;
import relevo.ticketing.team.TeamCard;
import relevo.ticketing.team.Teams;

/** Until when a team has promised something, by its own hours. */
@ApplicationScoped
class DueTimes {

  @Inject Teams teams;
  @Inject Promises promises;
  @Inject Holidays holidays;

  /** Empty if nothing is promised, or the team never works. */
  Optional<Instant> of(Work work, Clock what, Instant start) {
    Integer minutes = promises.of(work).minutes(what);
    return minutes == null ? Optional.empty() : after(work.team(), start, Duration.ofMinutes(minutes));
  }

  /** When so much of a team's time will have gone by; empty if it never will. */
  Optional<Instant> after(String team, Instant start, Duration time) {
    return named(team).flatMap(found -> BusinessTime.due(start, time, found.working(), holidays.of(team)));
  }

  /** How much of a team's time goes by until then. */
  Duration until(String team, Instant start, Instant end) {
    return named(team).map(found -> BusinessTime.between(start, end, found.working(), holidays.of(team))).orElse(Duration.ZERO);
  }

  private Optional<TeamCard> named(String name) {
    return teams.all().stream().filter(team -> team.name().equals(name)).findFirst();
  }
}
