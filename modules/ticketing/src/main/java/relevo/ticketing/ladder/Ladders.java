package relevo.ticketing.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The desk's ladder: the one that somebody has written, or else the shipped one. */
@ApplicationScoped
public class Ladders {

  static final long SHIPPED_VERSION = 0;

  @PersistenceContext EntityManager em;

  public Ladder current() {
    return kept().map(StoredLadder::ladder).orElse(Ladder.SHIPPED);
  }

  Optional<StoredLadder> kept() {
    return Optional.ofNullable(em.find(StoredLadder.class, StoredLadder.ONE));
  }

  /** As above; two who want to change it do so one after the other. */
  Optional<StoredLadder> alone() {
    em.createNativeQuery("lock table ticketing.ladder in share row exclusive mode").executeUpdate();
    return Optional.ofNullable(em.find(StoredLadder.class, StoredLadder.ONE, LockModeType.PESSIMISTIC_WRITE));
  }

  StoredLadder keep(StoredLadder stored, Ladder wanted, String by, Instant now) {
    stored.nowIs(wanted, by, now);
    if (!em.contains(stored)) em.persist(stored);
    em.flush();
    return stored;
  }
}
