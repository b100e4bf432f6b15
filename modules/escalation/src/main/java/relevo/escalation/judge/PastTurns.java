package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every turn that was ever decided, conversation by conversation, the newest conversation first and each in its order. */
@ApplicationScoped
public class PastTurns {

  private static final String REST = """
      from StoredDecision where conversationId = :conversation and (at > :at or at = :at and messageId > :message)
      and at >= :since and at < :until order by at, messageId""";
  private static final String OTHERS = """
      from StoredDecision where conversationId < :conversation and at >= :since and at < :until
      order by conversationId desc, at, messageId""";

  @PersistenceContext EntityManager em;

  /** A span of time: {@code since} inclusive, {@code until} exclusive. */
  public record Span(Instant since, Instant until) {}

  /** Behind which turn a page begins. */
  public record Place(UUID conversation, Instant at, UUID message) {

    public static final Place START = new Place(new UUID(-1, -1), Instant.EPOCH, new UUID(0, 0));

    public static Place of(PastTurn turn) {
      return new Place(turn.conversationId(), turn.at(), turn.messageId());
    }
  }

  /** The next page, of at most so many turns; empty at the end. A conversation may go on on the next. */
  public List<PastTurn> behind(Place place, Span span, int most) {
    List<StoredDecision> page = new ArrayList<>(em.createQuery(REST, StoredDecision.class)
        .setParameter("conversation", place.conversation()).setParameter("at", place.at()).setParameter("message", place.message())
        .setParameter("since", span.since()).setParameter("until", span.until())
        .setHint("org.hibernate.readOnly", true).setMaxResults(most).getResultList());
    if (page.size() < most) page.addAll(em.createQuery(OTHERS, StoredDecision.class)
        .setParameter("conversation", place.conversation())
        .setParameter("since", span.since()).setParameter("until", span.until())
        .setHint("org.hibernate.readOnly", true).setMaxResults(most - page.size()).getResultList());
    return page.stream().map(PastTurn::of).toList();
  }

  /** How many conversations have a turn in that span; counts no further than {@code most}. */
  public int conversations(Span span, int most) {
    return ((Number) em.createNativeQuery("""
            select count(*) from (select distinct conversation_id from escalation.decision where at >= :since and at < :until
            order by conversation_id desc limit :most) as counted""")
        .setParameter("since", span.since()).setParameter("until", span.until()).setParameter("most", most).getSingleResult()).intValue();
  }

  public Optional<PastTurn> with(UUID message) {
    return Optional.ofNullable(em.find(StoredDecision.class, message)).map(PastTurn::of);
  }
}
