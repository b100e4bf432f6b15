package relevo.insight.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import relevo.insight.audit.Audit;
import relevo.insight.audit.Audits;
import relevo.insight.figure.Asked;
import relevo.insight.figure.Figure;
import relevo.insight.figure.Figures;
import relevo.insight.figure.Head;
import relevo.kernel.ProductClock;

/** Collects what a month's report is written from. */
@ApplicationScoped
class GatherMonth {

  private static final List<String> OF_TEAM = List.of("people", "resolution", "sla", "satisfaction");

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;
  @Inject Audits audits;
  @Inject @ConfigProperty(name = "relevo.zone", defaultValue = "Europe/Madrid") String zone;
  @Inject @ConfigProperty(name = "relevo.insight.containment-reference", defaultValue = "0.30") double containmentLine;

  /** The month that it is. */
  YearMonth current() {
    return YearMonth.from(clock.now().atZone(ZoneId.of(zone)));
  }

  /** @param teams whose hand-overs the caller sees; none for all */
  MonthFigures of(YearMonth month, Set<String> teams) {
    em.unwrap(Session.class).doWork(Figures::byOneSnapshot);
    Audit audit = audits.of(audits.period(month.atDay(1).toString(), month.atEndOfMonth().toString()), teams);
    return em.unwrap(Session.class).doReturningWork(connection -> new MonthFigures(month, figures(connection, month, teams, MonthFigures.GROUPS, null),
        figures(connection, month.minusMonths(1), teams, MonthFigures.GROUPS, null), figures(connection, month, teams, OF_TEAM, Head.TEAM),
        figures(connection, month, teams, List.of("sla"), Head.CLOCK), audit, !teams.isEmpty()));
  }

  private Map<String, Figure> figures(Connection connection, YearMonth month, Set<String> teams, List<String> groups, Head by) throws SQLException {
    Instant now = clock.now();
    Figures figures = new Figures(connection, new Asked(month.atDay(1), month.atEndOfMonth(), Map.of(), teams, now), ZoneId.of(zone), containmentLine);
    Map<String, Figure> found = new LinkedHashMap<>();
    for (String group : groups) figures.group(group, by).forEach(figure -> found.put(figure.id(), figure));
    return found;
  }
}
