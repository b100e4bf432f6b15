package relevo.ticketing.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a team's line looks like and how it moved lately. */
@ApplicationScoped
public class Takes {

  @PersistenceContext EntityManager em;

  /** The newest first. */
  public List<Take> last(String team, Instant now) {
    return em.createQuery("select new relevo.ticketing.queue.Take(t.turn.queueSince, t.takenAt, t.priority) from Ticket t"
            + " where t.team = :team and t.takenAt is not null and t.takenAt > :from order by t.takenAt desc", Take.class)
        .setParameter("team", team).setParameter("from", now.minus(Pace.RECENT)).setMaxResults(Pace.MOST + 1)
        .getResultList();
  }

  /** How many go before that one, as things are. */
  public long before(String team, Turn turn, UUID ticket) {
    return em.createQuery("select count(t) from Ticket t where t.status = OPEN and t.team = :team and t.turn.callBackAt is null"
            + " and t.turn.queueKey <= :key and (t.turn.queueKey < :key or t.id < :id)", Long.class)
        .setParameter("team", team).setParameter("key", turn.key()).setParameter("id", ticket)
        .getSingleResult();
  }

  /** How many of other conversations go before whoever stands there. */
  public long ahead(String team, Turn turn, UUID conversation) {
    return em.createQuery("select count(t) from Ticket t where t.status = OPEN and t.team = :team and t.turn.callBackAt is null"
            + " and t.turn.queueKey <= :key and t.conversationId <> :conversation", Long.class)
        .setParameter("team", team).setParameter("key", turn.key()).setParameter("conversation", conversation)
        .getSingleResult();
  }
}
