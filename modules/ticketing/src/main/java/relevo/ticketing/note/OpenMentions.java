package relevo.ticketing.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/** Whom notes have called, until they read the ticket. */
@ApplicationScoped
public class OpenMentions {

  private static final String CALL = """
      insert into ticketing.mention (note_id, login, ticket_id) select :note, a.login, :ticket
      from ticketing.agent a where a.login = any(cast(:logins as text[])) and a.active
      on conflict do nothing""";

  @PersistenceContext EntityManager em;

  /** Whoever writes the note need not be called, and who has no account cannot be. */
  public void add(Note note) {
    String[] called = note.mentions.stream().filter(login -> !login.equals(note.author)).toArray(String[]::new);
    if (called.length == 0) return;
    // the note is to be there before what points to it
    em.flush();
    em.createNativeQuery(CALL).setParameter("note", note.id).setParameter("ticket", note.ticketId).setParameter("logins", called).executeUpdate();
  }

  public void seen(UUID ticket, String login, Instant now) {
    em.createNativeQuery("update ticketing.mention set seen_at = :now where login = :login and ticket_id = :ticket and seen_at is null")
        .setParameter("now", now).setParameter("login", login).setParameter("ticket", ticket).executeUpdate();
  }
}
