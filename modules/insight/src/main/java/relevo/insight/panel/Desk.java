package relevo.insight.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import relevo.insight.figure.Asked;
import relevo.insight.figure.Figure;
import relevo.insight.figure.Figures;
import relevo.insight.figure.Head;
import relevo.insight.figure.Kpi;
import relevo.insight.figure.Kpis;
import relevo.insight.story.SetAside;
import relevo.kernel.Refusal;

/** The figures of this desk, by its own zone and lines to compare with. */
@ApplicationScoped
class Desk {

  /** A year's different waiting times are counted in memory, not on disk. */
  private static final String ROOM = "set local work_mem = '32MB'";

  @PersistenceContext EntityManager em;
  @Inject @ConfigProperty(name = "relevo.zone", defaultValue = "Europe/Madrid") String zone;
  @Inject @ConfigProperty(name = "relevo.insight.containment-reference", defaultValue = "0.30") double containmentLine;

  ZoneId zone() {
    return ZoneId.of(zone);
  }

  <T> T ask(ReturningWork<T> question) {
    return em.unwrap(Session.class).doReturningWork(question);
  }

  /**
   * @param group a panel's name, or null for all
   * @param kpi one figure's, with its days, or null
   */
  Panel panel(Asked asked, Head by, String group, String kpi) {
    Kpi one = kpi == null || kpi.isBlank() ? null : known(kpi);
    List<String> groups = groups(group);
    return ask(connection -> {
      Figures.byOneSnapshot(connection);
      try (Statement statement = connection.createStatement()) {
        statement.execute(ROOM);
      }
      Figures figures = new Figures(connection, asked, zone(), containmentLine);
      List<Figure> found = new ArrayList<>();
      if (one != null) found.add(figures.one(one, by));
      else for (String each : groups) found.addAll(figures.group(each, by));
      return new Panel(asked.from().toString(), asked.to().toString(), zone, asOf(connection), setAside(connection), by == null ? null : by.word(), found);
    });
  }

  static Kpi known(String id) {
    return Kpis.named(id == null ? "" : id).orElseThrow(() -> new Refusal(422, "kpi", "No se conoce el indicador «" + id + "», o no tiene conversaciones detrás."));
  }

  private static List<String> groups(String group) {
    if (group == null || group.isBlank()) return Figures.GROUPS;
    if (Figures.GROUPS.contains(group)) return List.of(group);
    throw new Refusal(422, "group", "«group» debe ser uno de " + String.join(", ", Figures.GROUPS) + ".");
  }

  private static Long setAside(Connection connection) throws SQLException {
    long entries = SetAside.count(connection);
    return entries == 0 ? null : entries;
  }

  private static String asOf(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select read_to from insight.bookmark"); ResultSet row = query.executeQuery()) {
      return row.next() ? row.getObject(1, OffsetDateTime.class).toInstant().toString() : null;
    }
  }
}
