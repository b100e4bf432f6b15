package relevo.escalation.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import relevo.events.ticketing.TeamDefined;

/** Every team we were told of. */
@ApplicationScoped
class StoredTeams {

  @PersistenceContext EntityManager em;

  void keep(TeamDefined defined) {
    em.merge(new StoredTeam(defined));
  }

  @Transactional
  List<Team> all() {
    return em.createQuery("from StoredTeam", StoredTeam.class).getResultStream().map(StoredTeam::team).toList();
  }
}
