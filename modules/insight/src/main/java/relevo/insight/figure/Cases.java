package relevo.insight.figure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The very rows behind a figure, page by page. */
public final class Cases {

  static final String COLUMNS = "id, conversation_id, day, team, agent, rule, reason, release, channel, language, customer";

  private Cases() {}

  /**
   * One of them. Several of one conversation are several cases.
   *
   * @param seconds how long it took, or has been open or waiting; null where the figure is no duration
   * @param since from when that is counted, or when it was resolved, of what is open, waits or sets the pace; null of the others
   */
  public record Case(String id, String conversation, String day, String team, String agent, String rule, String reason, Long release, String channel,
      String language, String customer, Long seconds, String since) {}

  /**
   * The last one of a page.
   *
   * @param key what the list is ordered by
   */
  public record Place(String key, UUID id) {

    public static Place of(Case last, Order order) {
      return new Place(order.key(last), UUID.fromString(last.id()));
    }

    /** As a cursor. */
    @Override
    public String toString() {
      return key + "_" + id;
    }
  }

  /** @param sql whose columns are those of a case */
  static List<Case> found(Connection connection, String sql, List<Object> values) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      Asked.bind(connection, query, 0, values);
      try (ResultSet row = query.executeQuery()) {
        List<Case> cases = new ArrayList<>();
        while (row.next()) cases.add(found(row));
        return cases;
      }
    }
  }

  private static Case found(ResultSet row) throws SQLException {
    OffsetDateTime since = row.getObject(13) == null ? null : row.getObject(13, OffsetDateTime.class);
    return new Case(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7),
        row.getObject(8, Long.class), row.getString(9), row.getString(10), row.getString(11), row.getObject(12, Long.class),
        since == null ? null : since.toInstant().toString());
  }
}
