package relevo.escalation.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.kernel.ProductClock;

/** Who did what to the rules, when and why. Only ever added to. */
@ApplicationScoped
public class RuleLog {

  public enum Action { CREATED, CHANGED, APPROVED, SCHEDULED, UNSCHEDULED, HELD_BACK, PUBLISHED, ROLLED_BACK, DELETED }

  /** What is known of an act; all but {@code who} may be null. */
  public record Deed(String who, UUID draft, String draftName, Long release, String comment) {}

  /** As it is shown. */
  public record Line(
      long id, Instant at, String by, String action, UUID draft, String draftName, Long release, String comment) {}

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  public void add(Action action, Deed deed) {
    Long next = (Long) em.createNativeQuery("select nextval('escalation.rule_log_id')", Long.class).getSingleResult();
    em.persist(new LogEntry(next, clock.now(), action, deed));
  }

  /** The newest first. */
  List<Line> before(long id, int most) {
    return em.createQuery("from LogEntry where id < :id order by id desc", LogEntry.class).setParameter("id", id)
        .setMaxResults(most).getResultStream().map(LogEntry::line).toList();
  }
}
