package relevo.ticketing.vigil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What each ticket in a person's hands is watched for: a window about to close, a customer who no longer answers. */
@ApplicationScoped
public class Vigils {

  private static final String IN_HANDS = "select new relevo.ticketing.vigil.Watched(t.id, t.conversationId, t.contactId, t.team, t.agent)"
      + " from Ticket t where t.status <> RESOLVED and t.owner = HUMAN and ";

  @PersistenceContext EntityManager em;

  /** A ticket that a person has, or that waits for one. */
  public Optional<Watched> inHands(UUID ticket) {
    return em.createQuery(IN_HANDS + "t.id = :ticket", Watched.class).setParameter("ticket", ticket).getResultStream().findFirst();
  }

  public Optional<Watched> inHandsOf(UUID conversation) {
    return em.createQuery(IN_HANDS + "t.conversationId = :conversation", Watched.class).setParameter("conversation", conversation)
        .getResultStream().findFirst();
  }

  /** Does its customer wait for a word of ours? */
  public boolean customerWaits(UUID ticket) {
    return !em.createQuery("select c.id from Countdown c where c.ticketId = :ticket and c.stoppedAt is null and c.clock <> RESOLUTION", UUID.class)
        .setParameter("ticket", ticket).setMaxResults(1).getResultList().isEmpty();
  }

  /** An agent's last word; what was told of the window before it is over. */
  public void answered(UUID ticket, Instant at) {
    em.createNativeQuery("insert into ticketing.vigil (ticket_id, answered_at) values (?1, ?2)"
            + " on conflict (ticket_id) do update set answered_at = excluded.answered_at, reminded_of = null")
        .setParameter(1, ticket).setParameter(2, at).executeUpdate();
  }

  public Optional<Instant> answeredAt(UUID ticket) {
    return moment("answered_at", ticket);
  }

  /** True for the first who tells of the window that closes then. */
  boolean remind(UUID ticket, Instant closesAt) {
    return em.createNativeQuery("insert into ticketing.vigil (ticket_id, reminded_of) values (?1, ?2)"
            + " on conflict (ticket_id) do update set reminded_of = excluded.reminded_of where vigil.reminded_of is distinct from excluded.reminded_of")
        .setParameter(1, ticket).setParameter(2, closesAt).executeUpdate() == 1;
  }

  /** When the window closes of which somebody was told, as long as the customer has had no answer. */
  public Optional<Instant> remindedOf(UUID ticket) {
    return moment("reminded_of", ticket);
  }

  /** Whether a waiting customer may be told now, which then counts as told: not again within so long. */
  public boolean tellWait(UUID ticket, Instant now, Duration pause) {
    return em.createNativeQuery("insert into ticketing.vigil (ticket_id, wait_told_at) values (?1, ?2)"
            + " on conflict (ticket_id) do update set wait_told_at = excluded.wait_told_at where vigil.wait_told_at is null or vigil.wait_told_at <= ?3")
        .setParameter(1, ticket).setParameter(2, now).setParameter(3, now.minus(pause)).executeUpdate() == 1;
  }

  private Optional<Instant> moment(String column, UUID ticket) {
    return em.createNativeQuery("select " + column + " from ticketing.vigil where ticket_id = ?1 and " + column + " is not null", Instant.class)
        .setParameter(1, ticket).getResultStream().findFirst().map(Instant.class::cast);
  }
}
