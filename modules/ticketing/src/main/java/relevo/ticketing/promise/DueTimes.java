package relevo.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.events.ticketing.TicketOverdue.Clock;
import relevo.ticketing.team.Teams;

/** Until when a team has promised something, by its own hours. */
@ApplicationScoped
class DueTimes {

  @Inject Teams teams;
  @Inject Promises promises;

  /** Empty if nothing is promised, or the team never works. */
  Optional<Instant> of(Work work, Clock what, Instant start) {
    Integer minutes = promises.of(work.team(), Priority.values()[work.priority()]).minutes(what);
    if (minutes == null) return Optional.empty();
    return after(work.team(), Duration.ofMinutes(minutes), start);
  }

  /** When so much of the team's time will have gone by; empty if it never will. */
  Optional<Instant> after(String name, Duration time, Instant start) {
    return teams.all().stream().filter(team -> team.name().equals(name)).findFirst().flatMap(team -> BusinessTime.due(start, time, team.working()));
  }
}
