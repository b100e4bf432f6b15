package relevo.ticketing.queue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Keeps the figure {@code relevo_tickets_open}: how many customers wait for a person or are with one. */
@ApplicationScoped
class CountWaiting {

  private static final Logger LOG = System.getLogger(CountWaiting.class.getName());
  private static final int SECONDS = 5;

  @PersistenceContext EntityManager em;
  @Inject MetricRegistry metrics;
  @Resource ManagedScheduledExecutorService clock;
  private volatile long waiting;

  void on(@Observes Startup start) {
    metrics.gauge(Metadata.builder().withName("relevo_tickets_open")
        .withDescription("Tickets that are not resolved yet").build(), this, desk -> desk.waiting);
    clock.scheduleWithFixedDelay(this::count, 0, SECONDS, TimeUnit.SECONDS);
  }

  private void count() {
    try {
      waiting = em.createQuery("select count(t) from Ticket t where t.status in (OPEN, ASSIGNED)", Long.class)
          .getSingleResult();
    } catch (RuntimeException databaseAway) {
      // an exception would end the schedule for good
      LOG.log(Level.DEBUG, "The open tickets could not be counted", databaseAway);
    }
  }
}
