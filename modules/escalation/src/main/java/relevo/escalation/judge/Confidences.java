package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** What a customer told us in confidence, as the journal has it: their name, and the numbers they were asked for. */
@ApplicationScoped
class Confidences {

  private static final String NAMES = """
      select distinct body -> 'customer' ->> 'name' from kernel.journal
      where conversation_id = :conversation and event = 'TurnTaken' and body -> 'customer' ->> 'name' is not null""";
  private static final String SECRETS = """
      select distinct data.value from kernel.journal, jsonb_each_text(body -> 'data') data
      where conversation_id = :conversation and event = 'TurnTaken' and data.value ~ '[0-9]'""";

  @PersistenceContext EntityManager em;

  List<String> names(UUID conversation) {
    return texts(NAMES, conversation);
  }

  List<String> secrets(UUID conversation) {
    return texts(SECRETS, conversation);
  }

  private List<String> texts(String sql, UUID conversation) {
    return em.createNativeQuery(sql, String.class).setParameter("conversation", conversation).getResultStream()
        .map(String.class::cast).toList();
  }
}
