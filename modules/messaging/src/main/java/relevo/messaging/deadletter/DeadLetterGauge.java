package relevo.messaging.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.figure.Figures;
import relevo.figure.Figures.Figure;

/** For how long the oldest dead letter has waited for a person, for the metrics page. */
@ApplicationScoped
class DeadLetterGauge {

  private static final String OLDEST = """
      select greatest(0, coalesce(extract(epoch from asked.now - least((select min(parked_at) from kernel.job where parked_at is not null),
        (select min(d.died_at) from messaging.dead_message d join messaging.outbound o on o.id = d.outbound_id and o.state = 'DEAD'))), 0))
      from (select cast(? as timestamptz) as now) asked""";

  @Inject Figures figures;

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    figures.watch(OLDEST, new Figure("relevo_dead_letter_age_seconds", "seconds", "Age of the oldest dead letter, 0 if there is none"));
  }
}
