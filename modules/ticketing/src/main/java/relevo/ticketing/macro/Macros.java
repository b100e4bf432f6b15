package relevo.ticketing.macro;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import relevo.kernel.Refusal;

/** All that agents do in one go. */
@ApplicationScoped
public class Macros {

  static final int MOST = 500;

  @PersistenceContext EntityManager em;

  /** @param teams whose they may be besides the desk's; none for all */
  List<Macro> of(Set<String> teams) {
    return em.createQuery("select m from Macro m where :all = true or m.team is null or m.team in :teams order by m.name, m.team nulls first", Macro.class)
        .setParameter("all", teams.isEmpty()).setParameter("teams", teams.isEmpty() ? Set.of("") : teams).setMaxResults(MOST).getResultList();
  }

  /** What that name means to a team: its own macro, or else the desk's. @throws Refusal 404 if neither */
  public MacroCard named(String name, String team) {
    return em.createQuery("select m from Macro m where m.name = :name and (m.team is null or m.team = :team) order by m.team nulls last", Macro.class)
        .setParameter("name", name).setParameter("team", team).setMaxResults(1).getResultStream().findFirst().map(Macro::card)
        .orElseThrow(() -> Refusal.missing("la macro «" + name + "» del equipo «" + team + "»"));
  }

  long count() {
    return em.createQuery("select count(m) from Macro m", Long.class).getSingleResult();
  }

  Macro numbered(UUID id) {
    return found(em.find(Macro.class, id));
  }

  Macro alone(UUID id) {
    return found(em.find(Macro.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  void add(Macro macro) {
    em.persist(macro);
  }

  void remove(Macro macro) {
    em.remove(macro);
  }

  /** @throws Refusal 409 if another of the same team has that name: the database knows, whoever was faster */
  void save(Macro macro) {
    try {
      em.flush();
    } catch (PersistenceException anotherHasIt) {
      throw new Refusal(409, "name-taken", "Ya hay una macro «" + macro.name + "» en el mismo ámbito.");
    }
  }

  private static Macro found(Macro macro) {
    if (macro == null) throw missing();
    return macro;
  }

  static Refusal missing() {
    return Refusal.missing("esa macro");
  }
}
