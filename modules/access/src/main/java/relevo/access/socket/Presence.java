package relevo.access.socket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.hibernate.Session;
import relevo.events.access.AgentConnected;
import relevo.events.access.AgentGone;
import relevo.kernel.Column;

/** Who has a console open, on whatever node. Each node says so again and again, so that those of a node that died are gone in the end. */
@ApplicationScoped
class Presence {

  /** Sorted, so that two nodes never wait for each other. */
  private static final String HERE = """
      insert into access.presence (login, until) select login, now() + interval '70 seconds' from unnest(?) as here(login)
      on conflict (login) do update set until = excluded.until returning case when xmax = 0 then login end""";
  private static final String GONE = "delete from access.presence where until < now() returning login";

  @PersistenceContext EntityManager em;
  @Inject Event<AgentConnected> connected;
  @Inject Event<AgentGone> gone;

  @Transactional
  void here(Collection<String> logins) {
    if (logins.isEmpty()) return;
    List<String> fresh = em.unwrap(Session.class).doReturningWork(connection -> said(connection, new TreeSet<>(logins)));
    fresh.forEach(login -> connected.fire(new AgentConnected(login)));
  }

  private static List<String> said(Connection connection, Collection<String> logins) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(HERE)) {
      statement.setArray(1, Column.of(connection, "text", logins, login -> login));
      return logins(statement);
    }
  }

  /** Those of whom no node has said anything for a while. */
  @Transactional
  void forgetGone() {
    List<String> left = em.unwrap(Session.class).doReturningWork(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(GONE)) {
        return logins(statement);
      }
    });
    left.stream().sorted().forEach(login -> gone.fire(new AgentGone(login)));
  }

  private static List<String> logins(PreparedStatement statement) throws SQLException {
    List<String> logins = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        if (rows.getString(1) != null) logins.add(rows.getString(1));
      }
    }
    return logins;
  }
}
