package relevo.ticketing.canned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import relevo.kernel.Refusal;
import relevo.ticketing.queue.Line;

/** All that agents say often. */
@ApplicationScoped
class CannedReplies {

  static final int MOST = 1_000;
  private static final String FOUND = """
      select * from ticketing.canned_reply r where (cast(:all as boolean) or r.team is null or r.team in (:teams))
        and (:language = '' or case :language when 'es' then r.es when 'en' then r.en when 'pt' then r.pt end is not null)
        and (:q = '' or ticketing.folded(concat_ws(' ', r.shortcut, r.title, r.es, r.en, r.pt)) like
          '%' || ticketing.folded(cast(:q as text)) || '%')
      order by r.shortcut, r.team nulls first""";

  @PersistenceContext EntityManager em;

  /** By shortcut; {@code language} and {@code q} may be empty. @param teams whose they may be besides the desk's; none for all */
  @SuppressWarnings("unchecked")
  List<CannedReply> found(Set<String> teams, String language, String q) {
    return em.createNativeQuery(FOUND, CannedReply.class).setParameter("all", teams.isEmpty())
        .setParameter("teams", teams.isEmpty() ? Set.of("") : teams).setParameter("language", language)
        .setParameter("q", Line.literal(q)).setMaxResults(MOST).getResultList();
  }

  /** What a team says under that word: its own, or else the desk's. */
  Optional<CannedReply> of(String team, String shortcut) {
    return em.createQuery("select r from CannedReply r where r.shortcut = :shortcut and (r.team = :team or r.team is null)"
            + " order by r.team nulls last", CannedReply.class)
        .setParameter("shortcut", shortcut).setParameter("team", team).setMaxResults(1).getResultStream().findFirst();
  }

  long count() {
    return em.createQuery("select count(r) from CannedReply r", Long.class).getSingleResult();
  }

  CannedReply numbered(UUID id) {
    return found(em.find(CannedReply.class, id));
  }

  CannedReply alone(UUID id) {
    return found(em.find(CannedReply.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  void add(CannedReply reply) {
    em.persist(reply);
  }

  void remove(CannedReply reply) {
    em.remove(reply);
  }

  /** @throws Refusal 409 if another of the same team has that shortcut: the database knows, whoever was faster */
  void save(CannedReply reply) {
    try {
      em.flush();
    } catch (PersistenceException anotherHasIt) {
      throw taken(reply);
    }
  }

  private static Refusal taken(CannedReply reply) {
    return new Refusal(409, "shortcut-taken", "Ya hay una respuesta con el atajo «" + reply.shortcut + "» en el mismo ámbito.");
  }

  private static CannedReply found(CannedReply reply) {
    if (reply == null) throw missing();
    return reply;
  }

  static Refusal missing() {
    return Refusal.missing("esa respuesta");
  }
}
