package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The conversations that people ever took over; of the others there is nothing to remember. */
@ApplicationScoped
class JudgedConversations {

  @PersistenceContext EntityManager em;

  Optional<JudgedConversation> with(UUID id) {
    return Optional.ofNullable(em.find(JudgedConversation.class, id));
  }

  void keep(JudgedConversation conversation) {
    if (!em.contains(conversation)) em.persist(conversation);
  }
}
