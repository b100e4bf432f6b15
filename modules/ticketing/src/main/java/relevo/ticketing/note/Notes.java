package relevo.ticketing.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import relevo.kernel.Refusal;

/** Every note on every ticket. */
@ApplicationScoped
public class Notes {

  private static final String OLDEST_FIRST = " order by n.at, n.id";

  @PersistenceContext EntityManager em;

  public void add(Note note) {
    em.persist(note);
  }

  /** To the ticket in which theirs goes on: whoever was called by one of them is called there. */
  public void move(UUID from, UUID to) {
    em.createNativeQuery("update ticketing.mention set ticket_id = :to where note_id in (select id from ticketing.note where ticket_id = :from)")
        .setParameter("from", from).setParameter("to", to).executeUpdate();
    em.createQuery("update Note n set n.ticketId = :to where n.ticketId = :from").setParameter("from", from).setParameter("to", to).executeUpdate();
  }

  public long countOn(UUID ticket) {
    return em.createQuery("select count(n) from Note n where n.ticketId = :ticket", Long.class).setParameter("ticket", ticket).getSingleResult();
  }

  /** Oldest first. {@code after} is the last note of the page before, or null. */
  public List<Note> on(UUID ticket, UUID after, int most) {
    if (after == null) {
      return em.createQuery("select n from Note n where n.ticketId = :ticket" + OLDEST_FIRST, Note.class)
          .setParameter("ticket", ticket).setMaxResults(most).getResultList();
    }
    Note last = em.find(Note.class, after);
    if (last == null || !last.ticketId.equals(ticket)) {
      throw new Refusal(422, "cursor-unknown", "El cursor no es válido: use el valor «next» de la página anterior.");
    }
    return em.createQuery("select n from Note n where n.ticketId = :ticket and (n.at > :at or n.at = :at and n.id > :id)" + OLDEST_FIRST, Note.class)
        .setParameter("ticket", ticket).setParameter("at", last.at).setParameter("id", last.id).setMaxResults(most).getResultList();
  }

  /** Whether it has been said already. */
  public boolean has(UUID ticketId, String text) {
    return em.createQuery("select count(n) from Note n where n.ticketId = :ticket and n.text = :text", Long.class)
        .setParameter("ticket", ticketId).setParameter("text", text).getSingleResult() > 0;
  }
}
