package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.events.messaging.MessagesDue;

/** Every dialogue the bot has had. Found by key only, so that a batch of messages costs one read. */
@ApplicationScoped
class Dialogues {

  @PersistenceContext EntityManager em;

  Optional<Dialogue> of(UUID conversation) {
    return Optional.ofNullable(em.find(Dialogue.class, conversation));
  }

  /** What the contact spoke last, in whatever conversation. */
  Optional<String> lastLanguage(UUID contact) {
    return em.createQuery("select language from Dialogue where contactId = :contact and language is not null order by since desc", String.class)
        .setParameter("contact", contact).setMaxResults(1).getResultStream().findFirst();
  }

  /** One read for all of them; {@link #of} then costs nothing. */
  void load(@Observes MessagesDue due) {
    load(due.conversations());
  }

  void load(List<UUID> conversations) {
    em.createQuery("from Dialogue where conversationId in :ids", Dialogue.class).setParameter("ids", conversations).getResultList();
  }

  void add(Dialogue dialogue) {
    em.persist(dialogue);
  }
}
