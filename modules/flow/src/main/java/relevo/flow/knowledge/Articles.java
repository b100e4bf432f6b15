package relevo.flow.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import relevo.kernel.ProductClock;

/** Every article that analysts keep, drafts among them. */
@ApplicationScoped
class Articles {

  @PersistenceContext EntityManager em;
  @Inject SearchRows rows;
  @Inject ProductClock clock;

  Optional<StoredArticle> named(String id) {
    return Optional.ofNullable(em.find(StoredArticle.class, id));
  }

  /** Nobody else changes it until this transaction ends. */
  Optional<StoredArticle> locked(String id) {
    return Optional.ofNullable(em.find(StoredArticle.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** By id, from after that one on; each filter may be null. */
  List<StoredArticle> page(String after, State state, String tag, int most) {
    TypedQuery<StoredArticle> query = em.createQuery("from StoredArticle where id > :after" + (state == null ? "" : " and state = :state")
        + (tag == null ? "" : " and locate(:tag, tags) > 0") + " order by id", StoredArticle.class);
    if (state != null) query.setParameter("state", state);
    if (tag != null) query.setParameter("tag", "\"" + tag + "\"");
    return query.setParameter("after", after).setMaxResults(most).getResultList();
  }

  /** Read as they are kept: {@link #keep} writes at once, and what else the transaction changed can wait. */
  List<StoredArticle> all(Collection<String> ids) {
    return ids.isEmpty() ? List.of() : em.createQuery("from StoredArticle where id in :ids", StoredArticle.class)
        .setFlushMode(FlushModeType.COMMIT).setParameter("ids", ids).getResultList();
  }

  /** A new one or a changed one; whoever searches finds it once this transaction is committed. */
  StoredArticle keep(StoredArticle stored, Article article, State state, String by) {
    stored.becomes(article, state, by, clock.now());
    if (!em.contains(stored)) em.persist(stored);
    em.flush();
    rows.write(article, state);
    return stored;
  }

  void remove(StoredArticle stored) {
    rows.remove(stored.id());
    em.remove(stored);
    em.flush();
  }
}
