package relevo.messaging.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.figure.Figures;
import relevo.figure.Figures.Figure;

/** How many dead letters wait for a person, by kind, for the metrics page. */
@ApplicationScoped
class DeadLetterFigures {

  private static final String WAITING = """
      select 'job', (select count(*) from kernel.job where parked_at <= ?)
      union all select 'message', count(*) from messaging.dead_message d
      join messaging.outbound o on o.id = d.outbound_id and o.state = 'DEAD'""";

  @Inject Figures figures;

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    figures.watch("kind", WAITING,
        new Figure("relevo_dead_letters", "none", "Jobs that failed too often, and messages that will not leave, until a person has looked at them"));
  }
}
