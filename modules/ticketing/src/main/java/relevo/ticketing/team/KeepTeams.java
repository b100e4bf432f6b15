package relevo.ticketing.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import relevo.events.ticketing.TeamDefined;
import relevo.kernel.Refusal;

/** Opens teams and changes them; names stay, since rules and accounts know teams by them, and exactly one takes what nobody else does. */
@ApplicationScoped
class KeepTeams {

  private static final int MOST = 200;

  @Inject Teams teams;
  @Inject Event<TeamDefined> defined;

  TeamCard open(TeamWish wish) {
    TeamCard card = wish.checked(false);
    teams.alone();
    List<TeamCard> all = teams.all();
    if (all.size() >= MOST) throw new Refusal(409, "teams-too-many", "Puede haber " + MOST + " equipos como mucho.");
    if (all.stream().anyMatch(each -> each.name().equalsIgnoreCase(card.name()))) {
      throw new Refusal(409, "team-taken", "Ya hay un equipo «" + card.name() + "».");
    }
    TeamCard former = relieved(card, all);
    teams.add(teams.nextPosition(), card);
    tell(former, card);
    return card;
  }

  TeamCard change(String name, TeamWish wish) {
    teams.alone();
    TeamCard present = teams.named(name);
    if (wish.name() != null && !wish.name().strip().equals(present.name())) {
      throw new Refusal(422, "team-name", "El nombre de un equipo no se cambia: las reglas y las cuentas lo nombran. Abra otro equipo.");
    }
    TeamCard card = new TeamWish(present.name(), wish.tier(), wish.hours(), wish.zone(), wish.fallback()).checked(present.fallback());
    if (present.fallback() && !card.fallback()) {
      throw new Refusal(409, "last-fallback", "Algún equipo tiene que atender lo que no es de nadie: márquelo antes en otro.");
    }
    TeamCard former = relieved(card, teams.all());
    teams.change(card);
    tell(former, card);
    return card;
  }

  /** The one that took what nobody else does until now, if this one does from now on; else null. */
  private TeamCard relieved(TeamCard card, List<TeamCard> all) {
    if (!card.fallback()) return null;
    return all.stream().filter(each -> each.fallback() && !each.name().equals(card.name())).findFirst()
        .map(each -> new TeamCard(each.name(), each.tier(), each.hours(), each.zone(), false))
        .map(teams::change).orElse(null);
  }

  private void tell(TeamCard former, TeamCard team) {
    if (former != null) defined.fire(DefineTeams.told(former));
    defined.fire(DefineTeams.told(team));
  }
}
