package relevo.access.socket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import relevo.kernel.Column;
import relevo.permission.Reach;

/** What the consoles of all nodes look at, as the database knows it. */
@ApplicationScoped
class Looks {

  private static final String LOOK = """
      insert into access.viewer (socket, conversation, login, name, mode, busy_until, until)
      select socket, conversation, login, name, mode, now() + busy * interval '1 millisecond', now() + interval '30 seconds'
      from unnest(?, ?, ?, ?, ?, ?) as looking(socket, conversation, login, name, mode, busy)
      on conflict (socket) do update set conversation = excluded.conversation, mode = excluded.mode, busy_until = excluded.busy_until, until = excluded.until""";
  private static final String AWAY = "delete from access.viewer where socket = any(?)";
  private static final String OVER = "delete from access.viewer where until < now()";
  private static final String VIEWERS = """
      select conversation, login, name, case when busy_until > now() then mode end from access.viewer where conversation = any(?) and until > now()""";

  @PersistenceContext EntityManager em;
  @Inject Reach reach;

  /** @param busyMillis for how long the mode holds; it is a mere look afterwards */
  record Looking(UUID socket, UUID conversation, Person person, Heard.Mode mode, int busyMillis) {}

  /** Writes down who looks elsewhere now, and says who looks at what is watched, by conversation. */
  @Transactional
  Map<UUID, List<Viewer>> change(List<Looking> looking, Collection<UUID> away, Set<UUID> watched) {
    return em.unwrap(Session.class).doReturningWork(connection -> {
      if (!looking.isEmpty()) write(connection, looking);
      if (!away.isEmpty()) update(connection, AWAY, away);
      return watched.isEmpty() ? Map.of() : viewers(connection, watched);
    });
  }

  /** Of these, the conversations that somebody with that sight may look at. */
  @Transactional
  Map<UUID, Set<String>> teamsOf(Collection<UUID> conversations) {
    return reach.teamsOf(conversations);
  }

  @Transactional
  void forgetOver() {
    em.createNativeQuery(OVER).executeUpdate();
  }

  private static void write(Connection connection, List<Looking> looking) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LOOK)) {
      statement.setArray(1, Column.of(connection, "uuid", looking, Looking::socket));
      statement.setArray(2, Column.of(connection, "uuid", looking, Looking::conversation));
      statement.setArray(3, Column.of(connection, "text", looking, each -> each.person().login()));
      statement.setArray(4, Column.of(connection, "text", looking, each -> each.person().name()));
      statement.setArray(5, Column.of(connection, "text", looking, each -> each.mode().word));
      statement.setArray(6, Column.of(connection, "integer", looking, Looking::busyMillis));
      statement.executeUpdate();
    }
  }

  private static void update(Connection connection, String sql, Collection<UUID> ids) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, Column.of(connection, "uuid", ids, id -> id));
      statement.executeUpdate();
    }
  }

  private static Map<UUID, List<Viewer>> viewers(Connection connection, Set<UUID> watched) throws SQLException {
    Map<UUID, Map<String, Viewer>> found = new HashMap<>();
    try (PreparedStatement query = connection.prepareStatement(VIEWERS)) {
      query.setArray(1, Column.of(connection, "uuid", watched, id -> id));
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          Viewer viewer = new Viewer(row.getString(2), row.getString(3), row.getString(4) == null ? Heard.Mode.VIEWING.word : row.getString(4));
          found.computeIfAbsent(row.getObject(1, UUID.class), id -> new TreeMap<>()).merge(viewer.login(), viewer, Viewer::busier);
        }
      }
    }
    Map<UUID, List<Viewer>> viewers = new HashMap<>();
    found.forEach((conversation, byLogin) -> viewers.put(conversation, List.copyOf(byLogin.values())));
    return viewers;
  }
}
