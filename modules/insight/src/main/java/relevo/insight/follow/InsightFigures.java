package relevo.insight.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.figure.Figures;
import relevo.figure.Figures.Figure;

/** What the metrics page says of the figures by which the desk is steered: how far they are behind, and what they leave out. */
@ApplicationScoped
class InsightFigures {

  private static final String STATE = """
      select coalesce((select greatest(0, extract(epoch from asked.now - bookmark.read_to)) from insight.bookmark, (select at from kernel.journal order by id desc limit 1) newest
          where bookmark.name = 'kpis' and newest.at > bookmark.read_to), 0),
        (select count(*) from insight.set_aside)
      from (select cast(? as timestamptz) as now) asked""";

  @Inject Figures figures;

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    figures.watch(STATE,
        new Figure("relevo_insight_behind_seconds", "seconds", "How long ago what the figures have not read yet began"),
        new Figure("relevo_insight_set_aside", "none", "Entries of the journal that no figure could count"));
  }
}
