package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Every dialogue the bot has had. Found by key only, so that a message costs one read and one write. */
@ApplicationScoped
class Dialogues {

  @PersistenceContext EntityManager em;

  Optional<Dialogue> of(UUID conversation) {
    return Optional.ofNullable(em.find(Dialogue.class, conversation));
  }

  void add(Dialogue dialogue) {
    em.persist(dialogue);
  }
}
