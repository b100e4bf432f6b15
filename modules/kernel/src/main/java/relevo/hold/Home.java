package relevo.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import relevo.kernel.ProductClock;

/**
 * Whether the rows are at home in this database. What a dump brings says where it was taken: the cluster, the database and the table have
 * numbers that no restored copy has all three of.
 */
@ApplicationScoped
class Home {

  /** Some operators may not ask for the cluster's number. */
  private static final String FORBIDDEN = "42501";
  private static final String HERE = "(select oid from pg_database where datname = current_database()) || '/' || 'kernel.home'::regclass::oid";
  private static final String CLUSTER = "(select system_identifier from pg_control_system()) || '/' || ";
  private static final String LOOK = """
      select home.identity, hold.since, hold.reason, hold.data_until, %s as here
      from (select 1) as any_row left join kernel.home on true left join kernel.hold on released_at is null""";
  private static final String MOVE_IN = """
      insert into kernel.home (identity) values (?) on conflict (one) do update set identity = excluded.identity""";
  private static final String BEGIN = """
      insert into kernel.hold (since, reason, data_until)
      values (?, ?, (select at from kernel.journal where at <= ? order by id desc limit 1)) on conflict do nothing""";
  /** What a server writes while it starts is not of the copy. */
  private static final Duration START = Duration.ofMinutes(5);

  @Inject ProductClock clock;

  private volatile boolean clusterIsSecret;

  /** @param ordered why to begin a hold in any case, or null */
  synchronized Optional<Held> look(Connection connection, String ordered) throws SQLException {
    Look look = seen(connection);
    boolean restored = look.identity() != null && !look.identity().equals(look.here());
    // in this order: whoever falls between the two begins the hold once more
    if (restored) begin(connection, "restored");
    if (look.identity() == null || restored) update(connection, MOVE_IN, look.here());
    if (ordered != null) begin(connection, ordered);
    return restored || ordered != null ? seen(connection).held() : look.held();
  }

  private record Look(String identity, String here, Optional<Held> held) {}

  private Look seen(Connection connection) throws SQLException {
    try {
      return seen(connection, clusterIsSecret ? HERE : CLUSTER + HERE);
    } catch (SQLException refused) {
      if (clusterIsSecret || !FORBIDDEN.equals(refused.getSQLState())) throw refused;
      clusterIsSecret = true;
      return seen(connection);
    }
  }

  private static Look seen(Connection connection, String here) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(LOOK.formatted(here)); ResultSet row = query.executeQuery()) {
      row.next();
      Timestamp since = row.getTimestamp("since");
      return new Look(row.getString("identity"), row.getString("here"), since == null ? Optional.empty()
          : Optional.of(new Held(since.toInstant(), row.getString("reason"), moment(row.getTimestamp("data_until")))));
    }
  }

  private void begin(Connection connection, String reason) throws SQLException {
    Instant now = clock.now();
    Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    Instant before = up.compareTo(START) < 0 ? now.minus(up) : now;
    update(connection, BEGIN, Timestamp.from(now), reason, Timestamp.from(before));
  }

  private static int update(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      return statement.executeUpdate();
    }
  }

  private static Instant moment(Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
