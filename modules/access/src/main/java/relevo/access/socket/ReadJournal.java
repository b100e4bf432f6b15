package relevo.access.socket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import relevo.journal.Cursor;
import relevo.journal.Page;
import relevo.journal.Tail;
import relevo.permission.Reach;

/** What those at the consoles have not heard yet, and whose business it is. */
@ApplicationScoped
class ReadJournal {

  /** More in one moment is a flood, of which nobody reads every drop. */
  static final int MOST_AT_ONCE = 1_000;
  /** Whoever missed more reads anew what they look at: many may come back at once, each from somewhere else. */
  static final int MOST_MISSED = 300;

  @PersistenceContext EntityManager em;
  @Inject Tail tail;
  @Inject Reach reach;

  @Transactional
  Cursor now() {
    return ask(tail::now);
  }

  @Transactional
  News since(Cursor from) {
    return news(ask(connection -> tail.since(connection, from, MOST_AT_ONCE)));
  }

  @Transactional
  News missed(Cursor from, Cursor to) {
    return news(ask(connection -> tail.missed(connection, from, to, MOST_MISSED)));
  }

  private News news(Page page) {
    Set<UUID> conversations = page.entries().stream().map(Page.Entry::conversation).filter(Objects::nonNull).collect(Collectors.toSet());
    return new News(page, reach.teamsOf(conversations));
  }

  private <T> T ask(ReturningWork<T> question) {
    return em.unwrap(Session.class).doReturningWork(question);
  }
}
