package relevo.access.socket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.access.secret.Secret;
import relevo.kernel.Refusal;

/** Tickets open one socket each. A browser cannot send a header with a socket, so it brings a word that is worth nothing afterwards. */
@ApplicationScoped
public class Tickets {

  static final int SECONDS = 30;
  private static final int MOST_OF_A_SESSION = 50;
  private static final String ADD = """
      insert into access.socket_ticket (hash, session, ends_at) values (:hash, :session, now() + make_interval(secs => :seconds))""";
  private static final String USE = "delete from access.socket_ticket where hash = :hash returning case when ends_at > now() then session end";

  private final AtTheDoor door = new AtTheDoor();

  @PersistenceContext EntityManager em;
  @Inject Liveness sessions;

  /** @throws Refusal 429 if the session has many that it did not use */
  String mint(UUID session) {
    long unused = (Long) em.createNativeQuery("select count(*) from access.socket_ticket where session = :session and ends_at > now()", Long.class)
        .setParameter("session", session).getSingleResult();
    if (unused >= MOST_OF_A_SESSION) throw new Refusal(429, "too-many-tickets", "Esta sesión ha pedido demasiadas conexiones a la vez. Espere medio minuto.");
    Secret secret = Secret.next("");
    em.createNativeQuery(ADD).setParameter("hash", secret.hash()).setParameter("session", session).setParameter("seconds", SECONDS).executeUpdate();
    return secret.text();
  }

  /** Uses the ticket up, on whatever node it was minted. Whether it is good: the socket that is opened with it next is let in. */
  @Transactional
  public boolean use(String ticket) {
    if (ticket == null || !Secret.isLikely(ticket)) return false;
    Optional<Admission> admission = used(ticket).flatMap(sessions::admission);
    admission.ifPresent(admitted -> door.add(ticket, admitted, System.nanoTime()));
    return admission.isPresent();
  }

  private Optional<UUID> used(String ticket) {
    List<?> sessions = em.createNativeQuery(USE, UUID.class).setParameter("hash", new Secret(ticket).hash()).getResultList();
    return sessions.isEmpty() ? Optional.empty() : Optional.ofNullable((UUID) sessions.getFirst());
  }

  /** Whoever came in with this ticket, once. */
  Optional<Admission> admitted(String ticket) {
    return ticket == null ? Optional.empty() : door.take(ticket);
  }
}
