package relevo.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import relevo.events.ticketing.TeamDefined;
import relevo.kernel.Refusal;

/** The teams there are, as we were told: a name that nobody has would hide every ticket from whoever is of it. */
@ApplicationScoped
class KnownTeams {

  private static final int MOST = 500;
  private static final int MOST_SHOWN = 20;

  @PersistenceContext EntityManager em;

  void on(@Observes TeamDefined team) {
    em.createNativeQuery("insert into access.team (name) values (:name) on conflict do nothing").setParameter("name", team.name()).executeUpdate();
  }

  /** @throws Refusal 422 for a team that is not there, with those that are */
  void demand(Collection<String> teams) {
    if (teams.isEmpty()) return;
    List<String> known = names();
    for (String team : teams) {
      if (!known.isEmpty() && !known.contains(team)) throw new Refusal(422, "team-unknown", sentence(team, known));
    }
  }

  static String sentence(String team, List<String> known) {
    String some = known.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
    return "No existe el equipo «" + team + "». Elija entre: " + some + (known.size() > MOST_SHOWN ? " …" : "") + ".";
  }

  @SuppressWarnings("unchecked")
  private List<String> names() {
    return em.createNativeQuery("select name from access.team order by name", String.class).setMaxResults(MOST).getResultList();
  }
}
