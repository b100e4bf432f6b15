package relevo.flow.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody who may buy. */
@ApplicationScoped
class Leads {

  @PersistenceContext EntityManager em;

  void add(Lead lead) {
    em.persist(lead);
  }

  Optional<Lead> named(UUID id) {
    return Optional.ofNullable(em.find(Lead.class, id));
  }

  /** The newest first, from behind one on: ids grow with time. */
  List<Lead> behind(UUID id, int most) {
    return em.createQuery("from Lead where id < :id order by id desc", Lead.class)
        .setParameter("id", id).setHint("org.hibernate.readOnly", true).setMaxResults(most).getResultList();
  }

  void erase(Lead lead) {
    em.remove(lead);
  }
}
