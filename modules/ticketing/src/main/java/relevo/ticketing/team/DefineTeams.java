package relevo.ticketing.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import relevo.events.ticketing.TeamDefined;

/** Gives a new desk its first teams, and tells the others at each start which teams there are. */
@ApplicationScoped
class DefineTeams {

  private static final String ZONE = "Europe/Madrid";
  static final List<TeamCard> FIRST = List.of(
      new TeamCard("mesa", 2, "24/7", ZONE, true),
      new TeamCard("facturacion", 2, "24/7", ZONE, false),
      new TeamCard("retenciones", 2, "Mo-Fr 09:00-18:00", ZONE, false),
      new TeamCard("cuentas clave", 2, "24/7", ZONE, false),
      new TeamCard("especialistas", 3, "24/7", ZONE, false));

  @Inject Teams teams;
  @Inject Event<TeamDefined> defined;

  @Transactional
  void on(@Observes Startup start) {
    if (teams.all().isEmpty()) {
      // two nodes that start at once add them once
      teams.alone();
      if (teams.all().isEmpty()) addFirst();
    }
    for (TeamCard team : teams.all()) defined.fire(told(team));
  }

  static TeamDefined told(TeamCard team) {
    return new TeamDefined(team.name(), team.tier(), team.hours(), team.zone(), team.fallback());
  }

  private void addFirst() {
    for (int position = 0; position < FIRST.size(); position++) teams.add(position, FIRST.get(position));
  }
}
