package relevo.access.session;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import relevo.kernel.Refusal;

/** The session in which the present request was recognised, looked up once; none for a program with its key. */
@RequestScoped
public class PresentSession {

  private Session session;

  void is(Session recognised) {
    session = recognised;
  }

  Optional<Session> session() {
    return Optional.ofNullable(session);
  }

  /** @throws Refusal 404 if they came in by a key */
  public UUID id() {
    return demanded().id();
  }

  /** Whose it is. @throws Refusal 404 if they came in by a key */
  public UUID account() {
    return demanded().accountId();
  }

  Session demanded() {
    return session().orElseThrow(SessionResource::none);
  }
}
