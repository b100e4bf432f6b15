package relevo.flow.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;

/** What customers asked and no article answered. */
@ApplicationScoped
public class Gaps {

  private static final int LONGEST = 500;
  private static final String NOTE =
      "insert into flow.gap (id, conversation_id, language, text, at) values (?1, ?2, ?3, ?4, ?5)";

  private static final String NEWEST =
      "select id, language, text, cast(extract(epoch from at) * 1000 as bigint) from flow.gap order by id desc limit ?1";
  private static final String REMOVE = "delete from flow.gap where id = any (cast(?1 as uuid[]))";

  @Inject ProductClock clock;
  @PersistenceContext EntityManager em;

  /** One insert, in the transaction of whoever calls; what else that transaction changes need not be written before it. */
  public void note(UUID conversationId, String text, String language) {
    if (text == null || text.isBlank()) return;
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    em.createNativeQuery(NOTE).setFlushMode(FlushModeType.COMMIT).setParameter(1, Ids.next()).setParameter(2, conversationId)
        .setParameter(3, language == null ? "es" : language).setParameter(4, start.replace('\0', ' ')).setParameter(5, clock.now())
        .executeUpdate();
  }

  /** The newest, oldest first. */
  List<Gap> newest(int most) {
    List<Gap> gaps = new ArrayList<>();
    for (Object row : em.createNativeQuery(NEWEST).setParameter(1, most).getResultList()) {
      Object[] cells = (Object[]) row;
      gaps.add(new Gap((UUID) cells[0], (String) cells[1], (String) cells[2], Instant.ofEpochMilli(((Number) cells[3]).longValue())));
    }
    return gaps.reversed();
  }

  int remove(Collection<UUID> ids) {
    return em.createNativeQuery(REMOVE).setParameter(1, ids.stream().map(UUID::toString).toArray(String[]::new)).executeUpdate();
  }
}
