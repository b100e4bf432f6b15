package relevo.flow.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;

/** What customers asked and no article answered. */
@ApplicationScoped
public class Gaps {

  private static final int LONGEST = 500;
  private static final String NOTE =
      "insert into flow.gap (id, conversation_id, language, text, at) values (?1, ?2, ?3, ?4, ?5)";

  @Inject ProductClock clock;
  @PersistenceContext EntityManager em;

  /** In the transaction of whoever calls. */
  public void note(UUID conversationId, String text, String language) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    em.createNativeQuery(NOTE).setParameter(1, Ids.next()).setParameter(2, conversationId)
        .setParameter(3, language == null ? "es" : language).setParameter(4, start.replace('\0', ' ')).setParameter(5, clock.now())
        .executeUpdate();
  }
}
