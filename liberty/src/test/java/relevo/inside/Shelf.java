package relevo.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The desk's entity manager, which a test class itself is not given. */
@ApplicationScoped
class Shelf {

  @PersistenceContext EntityManager em;

  EntityManager entities() {
    return em;
  }
}
