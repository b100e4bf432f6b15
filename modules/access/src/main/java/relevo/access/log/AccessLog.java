package relevo.access.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.temporal.ChronoUnit;
import java.util.List;
import relevo.kernel.ProductClock;

/** Who came in, who was turned away, and who changed what others may do. */
@ApplicationScoped
public class AccessLog {

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  /** @param about whose account or which key it was, or null; {@code detail} in a word, or null */
  public void add(String who, String act, String about, String detail) {
    em.createNativeQuery("insert into access.log (at, who, act, about, detail) values (:at, :who, :act, :about, :detail)")
        .setParameter("at", clock.now()).setParameter("who", who).setParameter("act", act)
        .setParameter("about", about).setParameter("detail", detail).executeUpdate();
  }

  /** Somebody was turned away: the tries of one minute for one reason are one line, which counts them. */
  public void refused(String who, String why) {
    em.createNativeQuery("""
        insert into access.log (at, who, act, detail, minute) values (:at, :who, 'refused', :why, :minute)
        on conflict (minute, who, detail) where minute is not null do update set times = access.log.times + 1""")
        .setParameter("at", clock.now()).setParameter("who", who).setParameter("why", why)
        .setParameter("minute", clock.now().truncatedTo(ChronoUnit.MINUTES)).executeUpdate();
  }

  /** The newest first. */
  List<LogLine> before(long id, int most) {
    return em.createNativeQuery("select id, at, who, act, about, detail, times from access.log where id < :id order by id desc", LogLine.class)
        .setParameter("id", id).setMaxResults(most).getResultList();
  }
}
