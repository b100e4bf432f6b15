package relevo.integration.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** All that integrations are to be told, were told, and could not be told. */
@ApplicationScoped
class Deliveries {

  @PersistenceContext EntityManager em;

  Optional<StoredDelivery> numbered(UUID id) {
    return Optional.ofNullable(em.find(StoredDelivery.class, id));
  }

  /** Nobody else changes it until this transaction ends. */
  Optional<StoredDelivery> locked(UUID id) {
    return Optional.ofNullable(em.find(StoredDelivery.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The number of the transaction that said the event, as the journal knows it. */
  String transaction(UUID id) {
    return (String) em.createNativeQuery("select tx::text from integration.delivery where id = :id", String.class).setParameter("id", id).getSingleResult();
  }

  void remove(StoredDelivery delivery) {
    em.remove(delivery);
  }
}
