package relevo.integration.vendor;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import relevo.kernel.ProductClock;

/**
 * What the other side calls what is ours: for each integration and ticket, or conversation, the id of its own ticket, message or
 * thread. Kept at once, in no transaction, so that what was made there is found again even if we fall over right after.
 */
@ApplicationScoped
public class Links {

  /** The kind by which somebody who wants to hear no more is remembered: it outlives the integration, and all that is forgotten of it. */
  public static final String UNWANTED = "unwanted";

  private static final String KEEP = """
      insert into integration.link (account, subject, kind, external_id, extra, at) values (?, ?, ?, ?, ?, ?)
      on conflict (account, subject, kind) do update set external_id = excluded.external_id, extra = excluded.extra, at = excluded.at""";
  private static final String OF = "select subject, external_id, extra from integration.link where account = ? and kind = ? and subject = ?";
  private static final String BY_ID = "select subject, external_id, extra from integration.link where account = ? and kind = ? and external_id = ?";

  @Resource(lookup = "jdbc/aside") DataSource database;
  @Inject ProductClock clock;

  /** {@code subject} is our ticket or conversation, {@code extra} whatever the vendor's adapter wants to remember of it, or null. */
  public record Link(UUID subject, String externalId, String extra) {}

  /** @param kind what it is at the vendor's, such as {@code ticket}: a subject has one of each */
  public void keep(Setup setup, String kind, Link link) {
    try (Connection connection = database.getConnection(); PreparedStatement keep = connection.prepareStatement(KEEP)) {
      keep.setString(1, setup.name());
      keep.setObject(2, link.subject());
      keep.setString(3, kind);
      keep.setString(4, link.externalId());
      keep.setString(5, link.extra());
      keep.setTimestamp(6, Timestamp.from(clock.now()));
      keep.executeUpdate();
    } catch (SQLException outage) {
      throw new IllegalStateException(outage);
    }
  }

  public Optional<Link> of(Setup setup, String kind, UUID subject) {
    return found(OF, setup, kind, subject);
  }

  public Optional<Link> byExternalId(Setup setup, String kind, String externalId) {
    return found(BY_ID, setup, kind, externalId);
  }

  private Optional<Link> found(String sql, Setup setup, String kind, Object key) {
    try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, setup.name());
      query.setString(2, kind);
      query.setObject(3, key);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(new Link(row.getObject(1, UUID.class), row.getString(2), row.getString(3))) : Optional.empty();
      }
    } catch (SQLException outage) {
      throw new IllegalStateException(outage);
    }
  }
}
