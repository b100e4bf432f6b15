package relevo.ticketing.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.figure.Figures;
import relevo.figure.Figures.Figure;

/** Keeps the figure {@code relevo_tickets_open}: how many customers wait for a person or are with one. */
@ApplicationScoped
class CountWaiting {

  private static final String OPEN = "select count(*) from ticketing.ticket where status in ('OPEN', 'ASSIGNED') and opened_at <= ?";

  @Inject Figures figures;

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    figures.watch(OPEN, new Figure("relevo_tickets_open", "none", "Tickets that are not resolved yet"));
  }
}
