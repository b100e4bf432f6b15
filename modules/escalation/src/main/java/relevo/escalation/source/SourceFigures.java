package relevo.escalation.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.figure.Figures;
import relevo.figure.Figures.Figure;

/** What the metrics page says of the sources that are asked about customers: whether each answers, and whether it is let alone. */
@ApplicationScoped
class SourceFigures {

  private static final String STATES = """
      select source.name, case when coalesce(pace.failures, 0) = 0 then 1 else 0 end,
        case when pace.paused_until > cast(? as timestamptz) then 1 else 0 end
      from escalation.customer_source source left join kernel.partner pace on pace.name = 'customer-source/' || source.name""";

  @Inject Figures figures;

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    figures.watch("source", STATES,
        Figure.health("relevo_customer_source_up", "1 if the source answered when it was asked last, or was never asked"),
        new Figure("relevo_customer_source_paused", "none", "1 while the source is not asked, after failures in a row or at its limit"));
  }
}
