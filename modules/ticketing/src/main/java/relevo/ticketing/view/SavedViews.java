package relevo.ticketing.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.ticketing.queue.Viewer;

/** The views that people have saved. */
@ApplicationScoped
class SavedViews {

  @PersistenceContext EntityManager em;

  void add(SavedView view) {
    em.persist(view);
    em.flush();
  }

  /** Those of one person, and those of the teams whose tickets they see. */
  List<SavedView> of(Viewer viewer, int most) {
    var query = em.createQuery("select v from SavedView v where v.team is null and v.owner = :login or v.team is not null"
        + (viewer.teams().isEmpty() ? "" : " and v.team in :teams") + " order by v.team nulls first, v.name, v.id", SavedView.class);
    if (!viewer.teams().isEmpty()) query.setParameter("teams", viewer.teams());
    return query.setParameter("login", viewer.login()).setMaxResults(most).getResultList();
  }

  long count(String owner, String team) {
    return team == null
        ? em.createQuery("select count(v) from SavedView v where v.team is null and v.owner = :owner", Long.class).setParameter("owner", owner).getSingleResult()
        : em.createQuery("select count(v) from SavedView v where v.team = :team", Long.class).setParameter("team", team).getSingleResult();
  }

  Optional<SavedView> alone(UUID id) {
    return Optional.ofNullable(em.find(SavedView.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  void save() {
    em.flush();
  }

  void remove(SavedView view) {
    em.remove(view);
  }
}
