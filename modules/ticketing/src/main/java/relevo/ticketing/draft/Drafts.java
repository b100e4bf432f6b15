package relevo.ticketing.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import relevo.kernel.ProductClock;

/** What everybody has begun to write; each has at most one draft of a kind on a ticket, seen by nobody else. */
@ApplicationScoped
public class Drafts {

  private static final String KEEP = """
      insert into ticketing.draft (ticket_id, login, mode, text, changed_at) values (:ticket, :login, :mode, :text, :now)
      on conflict (ticket_id, login, mode) do update set text = excluded.text, changed_at = excluded.changed_at""";
  private static final String FORGET = "delete from ticketing.draft where ticket_id = :ticket and login = :login and mode = :mode";

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  public DraftList of(UUID ticket, String login) {
    List<DraftCard> cards = em.createQuery("select d from TicketDraft d where d.key.ticketId = :ticket and d.key.login = :login order by d.key.mode",
            Draft.class)
        .setParameter("ticket", ticket).setParameter("login", login).getResultStream().map(Draft::card).toList();
    return new DraftList(cards);
  }

  /** Empty text forgets it. */
  public void keep(UUID ticket, String login, Mode mode, String text) {
    if (text == null || text.isBlank()) {
      forget(ticket, login, mode);
      return;
    }
    em.createNativeQuery(KEEP).setParameter("ticket", ticket).setParameter("login", login).setParameter("mode", mode.name())
        .setParameter("text", mode.checked(text)).setParameter("now", clock.now()).executeUpdate();
  }

  /** These words were sent: what their author has begun since is another draft. */
  public void sent(UUID ticket, String login, Mode mode, String words) {
    if (words == null) return;
    em.createNativeQuery(FORGET + " and btrim(text, :blanks) = btrim(:words, :blanks)").setParameter("ticket", ticket)
        .setParameter("login", login).setParameter("mode", mode.name()).setParameter("words", words).setParameter("blanks", " \t\r\n").executeUpdate();
  }

  private void forget(UUID ticket, String login, Mode mode) {
    em.createNativeQuery(FORGET)
        .setParameter("ticket", ticket).setParameter("login", login).setParameter("mode", mode.name()).executeUpdate();
  }
}
