package relevo.messaging.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.figure.Figures;
import relevo.figure.Figures.Figure;

/** What the metrics page says of files: how many are still on their way, and how many were lost. */
@ApplicationScoped
class MediaFigures {

  private static final String FILES = """
      select (select count(*) from messaging.attachment where state = 'WAITING' and created_at <= asked.now),
        (select count(*) from messaging.attachment where state = 'LOST' and created_at <= asked.now)
      from (select cast(? as timestamptz) as now) asked""";

  @Inject Figures figures;

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    figures.watch(FILES,
        new Figure("relevo_files_waiting", "none", "Customers' files that are not here yet"),
        new Figure("relevo_files_lost", "none", "Customers' files that could not be had"));
  }
}
