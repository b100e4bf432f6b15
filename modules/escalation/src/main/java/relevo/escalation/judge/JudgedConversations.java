package relevo.escalation.judge;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.events.messaging.MessagesDue;

/** The conversations that people ever took over; of the others there is nothing to remember. */
@ApplicationScoped
class JudgedConversations {

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transactions;
  @PersistenceContext EntityManager em;

  /** One read for all of them; it also tells this transaction of which there is nothing. */
  void load(@Observes MessagesDue due) {
    Map<UUID, JudgedConversation> looked = looked();
    due.conversations().forEach(id -> looked.put(id, null));
    em.createQuery("from JudgedConversation where id in :ids", JudgedConversation.class)
        .setParameter("ids", due.conversations()).getResultList()
        .forEach(each -> looked.put(each.id(), each));
  }

  Optional<JudgedConversation> with(UUID id) {
    Map<UUID, JudgedConversation> looked = looked();
    return Optional.ofNullable(looked.containsKey(id) ? looked.get(id) : em.find(JudgedConversation.class, id));
  }

  void keep(JudgedConversation conversation) {
    if (em.contains(conversation)) return;
    em.persist(conversation);
    looked().put(conversation.id(), conversation);
  }

  @SuppressWarnings("unchecked")
  private Map<UUID, JudgedConversation> looked() {
    if (transactions.getResource(JudgedConversations.class) instanceof Map<?, ?> known) {
      return (Map<UUID, JudgedConversation>) known;
    }
    Map<UUID, JudgedConversation> none = new HashMap<>();
    transactions.putResource(JudgedConversations.class, none);
    return none;
  }
}
