package relevo.access.socket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import relevo.access.account.Account;
import relevo.kernel.ProductClock;

/** Which sessions still are, and who has them: asked in one query for all that have a socket. An open socket keeps no session alive. */
@ApplicationScoped
class Liveness {

  private static final String ALIVE = """
      select session.id, account from Session session join Account account on account.id = session.accountId
      where session.id in :sessions and session.endsAt > :now and account.active""";

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  @Transactional
  Map<UUID, Person> alive(Collection<UUID> sessions) {
    if (sessions.isEmpty()) return Map.of();
    return em.createQuery(ALIVE, Object[].class).setParameter("sessions", Set.copyOf(sessions)).setParameter("now", clock.now()).getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> Person.of((Account) row[1])));
  }

  Optional<Admission> admission(UUID session) {
    return Optional.ofNullable(alive(Set.of(session)).get(session)).map(person -> new Admission(session, person));
  }
}
