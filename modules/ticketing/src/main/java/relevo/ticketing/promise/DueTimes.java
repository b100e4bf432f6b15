package relevo.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import relevo.calendar.Holidays;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.events.ticketing.TicketOverdue.Clock;
import relevo.kernel.OpeningHours;
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
    Integer minutes = promises.of(work.team(), Priority.values()[work.priority()]).minutes(what);
    if (minutes == null) return Optional.empty();
    return teams.all().stream().filter(team -> team.name().equals(work.team())).findFirst()
        .flatMap(team -> BusinessTime.due(start, Duration.ofMinutes(minutes), hours(team), holidays.of(team.name())));
  }

  private static OpeningHours hours(TeamCard team) {
    ZoneId zone = ZoneId.of(team.zone());
    return team.hours().isBlank() ? new OpeningHours(List.of(), zone) : OpeningHours.parse(team.hours(), zone);
  }
}
