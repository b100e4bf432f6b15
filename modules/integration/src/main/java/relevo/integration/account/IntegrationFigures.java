package relevo.integration.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.figure.Figures;
import relevo.figure.Figures.Figure;

/** What the metrics page says of the systems around the desk: whether each answers, and how much it has still to be told. */
@ApplicationScoped
class IntegrationFigures {

  /** More is not counted: this is asked for ever. One that an administrator switched off is left out. */
  private static final int MOST = 10_000;
  private static final String STATES = """
      select account.name, case when account.is_on and coalesce(partner.failures, 0) = 0 then 1 else 0 end, waiting.n,
        coalesce(extract(epoch from asked.now - waiting.oldest), 0)
      from (select cast(? as timestamptz) as now) asked cross join integration.account account
      left join kernel.partner partner on partner.name = 'integration/' || account.name
      cross join lateral (select count(*) as n, min(at) as oldest from (
        select at from integration.delivery delivery where delivery.account = account.name and state = 'WAITING' order by id limit %d) first_ones) waiting
      where account.is_on or account.off_why is not null""".formatted(MOST);

  @Inject Figures figures;

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    figures.watch("integration", STATES,
        Figure.health("relevo_integration_up", "1 if the integration took what it was told last, or was never told anything; 0 if it did not, or the desk switched it off"),
        new Figure("relevo_integration_waiting", "none", "Events that the integration has still to be told, at most " + MOST),
        new Figure("relevo_integration_oldest_seconds", "seconds", "Age of the oldest of these"));
  }
}
