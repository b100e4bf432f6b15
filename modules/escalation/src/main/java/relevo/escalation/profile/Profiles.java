package relevo.escalation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import relevo.kernel.JsonText;

/** What we know of every customer. */
@ApplicationScoped
class Profiles {

  @PersistenceContext EntityManager em;

  Optional<Profile> of(UUID contact) {
    return Optional.ofNullable(em.find(Profile.class, contact));
  }

  /** Theirs, begun if there is none: nobody else writes in it until this transaction ends. */
  Profile locked(UUID contact) {
    em.createNativeQuery("insert into escalation.profile (contact_id, version, content) values (:contact, 0, :nothing) on conflict do nothing")
        .setParameter("contact", contact).setParameter("nothing", JsonText.of(Notes.NONE)).executeUpdate();
    Profile profile = em.find(Profile.class, contact);
    // as it is now, not as this transaction may have read it before it had the lock
    em.refresh(profile, LockModeType.PESSIMISTIC_WRITE);
    return profile;
  }
}
