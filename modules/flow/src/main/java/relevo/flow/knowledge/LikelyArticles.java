package relevo.flow.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Has the database find the few articles that are worth comparing, by its indexes. Its rows are written at once by whoever changes an
 * article, so nothing else of the transaction need be written before they are asked.
 */
@ApplicationScoped
class LikelyArticles {

  static final int MOST = 30;

  private static final String LIKELY = """
      select article_id from flow.likely_articles(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as float8[]),
        cast(?4 as text[]), cast(?5 as text[]), cast(?6 as timestamptz), ?7)""";
  private static final String LISTED = """
      select distinct article_id from flow.article_text where (cardinality(cast(?1 as text[])) = 0 or tags && cast(?1 as text[]))
        and (expires_at is null or expires_at > cast(?2 as timestamptz)) and article_id > '' order by article_id limit ?3""";

  @PersistenceContext EntityManager em;

  @SuppressWarnings("unchecked")
  List<String> of(Inquiry inquiry, Set<String> tags, Instant now) {
    if (inquiry.isEmpty()) return List.of();
    return em.createNativeQuery(LIKELY, String.class).setFlushMode(FlushModeType.COMMIT).setParameter(1, inquiry.said().toArray(String[]::new))
        .setParameter(2, inquiry.meant().toArray(String[]::new))
        .setParameter(3, inquiry.weights().stream().map(String::valueOf).toArray(String[]::new))
        .setParameter(4, inquiry.unknown().toArray(String[]::new)).setParameter(5, tags.toArray(String[]::new))
        .setParameter(6, Timestamp.from(now)).setParameter(7, MOST).getResultList();
  }

  @SuppressWarnings("unchecked")
  List<String> listed(Set<String> tags, int most, Instant now) {
    return em.createNativeQuery(LISTED, String.class).setFlushMode(FlushModeType.COMMIT).setParameter(1, tags.toArray(String[]::new))
        .setParameter(2, Timestamp.from(now)).setParameter(3, most).getResultList();
  }
}
