package relevo.flow.understanding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Every word list that somebody changed over the API. */
@ApplicationScoped
class StoredLists {

  @PersistenceContext EntityManager em;

  @Transactional
  List<StoredList> all() {
    return em.createQuery("from StoredList", StoredList.class).getResultList();
  }

  Optional<StoredList> named(String name) {
    return Optional.ofNullable(em.find(StoredList.class, name));
  }

  /** Nobody else changes it until this transaction ends. */
  StoredList locked(String name) {
    em.createNativeQuery("insert into flow.word_list (name, version, added, removed) values (?1, 0, '', '') on conflict do nothing")
        .setParameter(1, name).executeUpdate();
    return em.find(StoredList.class, name, LockModeType.PESSIMISTIC_WRITE);
  }

  void flush() {
    em.flush();
  }
}
