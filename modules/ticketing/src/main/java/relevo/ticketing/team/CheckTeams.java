package relevo.ticketing.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import relevo.events.access.TeamsAsked;
import relevo.kernel.Refusal;

/** Lets no account be of a team that does not exist: its holder would see nothing, and nobody would know why. */
@ApplicationScoped
class CheckTeams {

  @Inject Teams teams;

  void on(@Observes TeamsAsked asked) {
    List<TeamCard> all = teams.all();
    for (String name : asked.teams()) {
      if (all.stream().noneMatch(team -> team.name().equals(name))) throw Teams.unknown(name, all);
    }
  }
}
