package relevo.messaging.channel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import relevo.kernel.JsonText;
import relevo.messaging.channel.Channel.Secret;
import relevo.messaging.channel.ChannelState.Aspect;
import relevo.secret.Vault;

/** The channels as rows, their secrets sealed. Plain JDBC, as the webhooks that need them. */
@ApplicationScoped
class ChannelTable {

  private static final Logger LOG = System.getLogger(ChannelTable.class.getName());

  private static final String ALL = """
      select id, provider, name, phone, settings, created_at from messaging.channel order by created_at""";
  private static final String SECRETS = """
      select channel, name, sealed, ends_at from messaging.channel_secret order by created_at desc""";
  private static final String ASPECTS = "select scope, aspect, value, detail from messaging.channel_state";
  private static final String INSERT = """
      insert into messaging.channel (id, provider, name, phone, settings, created_at) values (?, ?, ?, ?, ?, ?)
      on conflict do nothing""";
  private static final String UPDATE = "update messaging.channel set name = ?, phone = ?, settings = ? where id = ?";
  private static final String RETIRE = """
      update messaging.channel_secret set ends_at = least(ends_at, ?) where channel = ? and name = ?""";
  private static final String FORGET = """
      delete from messaging.channel_secret where channel = ? and name = ? and ends_at <= ?""";
  private static final String KEEP = """
      insert into messaging.channel_secret (channel, name, created_at, sealed) values (?, ?, ?, ?)""";

  @Resource(lookup = "jdbc/webhooks") DataSource database;
  @Inject Vault vault;

  List<Channel> all() throws SQLException {
    try (Connection connection = database.getConnection()) {
      Map<String, List<Secret>> secrets = secrets(connection);
      List<Channel> channels = new ArrayList<>();
      try (PreparedStatement query = connection.prepareStatement(ALL); ResultSet row = query.executeQuery()) {
        while (row.next()) {
          channels.add(new Channel(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
              settings(row.getString(5)), secrets.getOrDefault(row.getString(1), List.of()), row.getTimestamp(6).toInstant()));
        }
      }
      return channels;
    }
  }

  List<Aspect> aspects() throws SQLException {
    List<Aspect> aspects = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(ASPECTS); ResultSet row = query.executeQuery()) {
      while (row.next()) aspects.add(new Aspect(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
    }
    return aspects;
  }

  private Map<String, List<Secret>> secrets(Connection connection) throws SQLException {
    Map<String, List<Secret>> secrets = new HashMap<>();
    try (PreparedStatement query = connection.prepareStatement(SECRETS); ResultSet row = query.executeQuery()) {
      while (row.next()) {
        Secret secret = opened(row.getString(1), row.getString(2), row.getString(3), row.getTimestamp(4));
        if (secret != null) secrets.computeIfAbsent(row.getString(1), any -> new ArrayList<>()).add(secret);
      }
    }
    return secrets;
  }

  /** One that does not open must not take the other channels down with it: its own channel then misses a secret, and says so. */
  private Secret opened(String channel, String name, String sealed, Timestamp ends) {
    try {
      return new Secret(name, vault.open(sealed, place(channel, name)), ends == null ? null : ends.toInstant());
    } catch (RuntimeException doesNotOpen) {
      LOG.log(Level.WARNING, doesNotOpen.getMessage());
      return null;
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> settings(String json) {
    return JsonText.as(Map.class, json);
  }

  /** False if there is one with that id already: nothing is changed then. */
  boolean add(Channel channel) throws SQLException {
    return inOneTransaction(connection -> {
      boolean isNew = run(connection, INSERT, channel.id(), channel.provider(), channel.name(), channel.phone(),
          JsonText.of(channel.settings()), Timestamp.from(channel.createdAt()));
      if (!isNew) return false;
      for (Secret secret : channel.secrets()) keep(connection, channel.id(), secret, channel.createdAt());
      return true;
    });
  }

  void change(Channel channel) throws SQLException {
    inOneTransaction(connection ->
        run(connection, UPDATE, channel.name(), channel.phone(), JsonText.of(channel.settings()), channel.id()));
  }

  /** From now on this secret is used; the ones before are good until {@code overlapEnds} and forgotten at the next rotation. */
  void rotate(String channel, Secret secret, Instant now, Instant overlapEnds) throws SQLException {
    inOneTransaction(connection -> {
      run(connection, FORGET, channel, secret.name(), Timestamp.from(now));
      run(connection, RETIRE, Timestamp.from(overlapEnds), channel, secret.name());
      keep(connection, channel, secret, now);
      return true;
    });
  }

  private void keep(Connection connection, String channel, Secret secret, Instant now) throws SQLException {
    run(connection, KEEP, channel, secret.name(), Timestamp.from(now), vault.seal(secret.value(), place(channel, secret.name())));
  }

  private static String place(String channel, String name) {
    return channel + "/" + name;
  }

  private interface Work {

    boolean on(Connection connection) throws SQLException;
  }

  private boolean inOneTransaction(Work work) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        boolean done = work.on(connection);
        connection.commit();
        return done;
      } catch (SQLException | RuntimeException failure) {
        connection.rollback();
        throw failure;
      }
    }
  }

  private static boolean run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      return statement.executeUpdate() > 0;
    }
  }
}
