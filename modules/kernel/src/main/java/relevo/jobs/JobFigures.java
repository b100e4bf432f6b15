package relevo.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.figure.Figures;
import relevo.figure.Figures.Figure;

/** What the metrics page says of jobs: how many wait for a person, and for how long the oldest message has not left. */
@ApplicationScoped
class JobFigures {

  private static final String JOBS = """
      select (select count(*) from kernel.job where parked_at <= asked.now),
        (select coalesce(extract(epoch from asked.now - min(added_at)), 0) from kernel.job where direction = 'OUT' and parked_at is null)
      from (select cast(? as timestamptz) as now) asked""";

  @Inject Figures figures;

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    figures.watch(JOBS,
        new Figure("relevo_jobs_parked", "none", "Jobs that failed too often and wait for a person"),
        new Figure("relevo_outbox_age_seconds", "seconds", "Age of the oldest message to a customer that has not left"));
  }
}
