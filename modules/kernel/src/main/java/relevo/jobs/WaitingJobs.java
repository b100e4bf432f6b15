package relevo.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.figure.Figures;
import relevo.figure.Figures.Figure;

/** What the metrics page says of work under way: how much waits on its way in and out, and for how long. */
@ApplicationScoped
class WaitingJobs {

  private static final String WAITING = """
      select way.label, count(job.id), coalesce(extract(epoch from cast(? as timestamptz) - min(job.added_at)), 0)
      from (values ('in', 'IN'), ('out', 'OUT')) way(label, direction)
      left join kernel.job on job.direction = way.direction and job.parked_at is null group by way.label""";

  @Inject Figures figures;

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    figures.watch("direction", WAITING,
        new Figure("relevo_jobs_waiting", "none", "Messages and receipts not worked off yet (in), and what has not left yet (out)"),
        new Figure("relevo_jobs_oldest_seconds", "seconds", "Age of the oldest of them, 0 if there is none"));
  }
}
