package relevo.flow.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;

/** What is known of the articles as a whole: how often they changed, and how many have each word. */
@ApplicationScoped
class KnowledgeState {

  private static final String STATE = "select value from flow.knowledge_state where name = ?1";
  private static final String COUNT = "select count(distinct article_id) from flow.article_text where article_id > ''";
  private static final String KEYS = """
      select key, count(*) from flow.article_text, unnest(keys) as key where article_id > '' group by key""";

  @PersistenceContext EntityManager em;

  /** As of one moment. */
  record Counted(long changes, int articles, Map<String, Integer> users) {}

  /** Empty-handed, that is null, if nothing changed since. */
  @Transactional
  Counted since(long changes) {
    long now = value("changes");
    if (now == changes) return null;
    int articles = ((Number) em.createNativeQuery(COUNT).getSingleResult()).intValue();
    Map<String, Integer> users = new HashMap<>();
    for (Object row : em.createNativeQuery(KEYS).getResultList()) {
      users.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).intValue());
    }
    return new Counted(now, articles, users);
  }

  long value(String name) {
    return ((Number) em.createNativeQuery(STATE).setParameter(1, name).getSingleResult()).longValue();
  }

  /** The same, and nobody else reads it so until this transaction ends. */
  long locked(String name) {
    return ((Number) em.createNativeQuery(STATE + " for update").setParameter(1, name).getSingleResult()).longValue();
  }

  void set(String name, long value) {
    em.createNativeQuery("update flow.knowledge_state set value = ?2 where name = ?1").setParameter(1, name).setParameter(2, value)
        .executeUpdate();
  }
}
