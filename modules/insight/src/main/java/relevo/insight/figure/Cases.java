package relevo.insight.figure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The very rows behind a figure, the newest day first, page by page. */
public final class Cases {

  private static final String COLUMNS = "id, conversation_id, day, team, agent, rule, reason, release, channel, language, customer";

  private final Connection connection;
  private final Asked asked;

  public Cases(Connection connection, Asked asked) {
    this.connection = connection;
    this.asked = asked;
  }

  /** One of them; {@code seconds} is null where the figure is no duration. Several of one conversation are several cases. */
  public record Case(String id, String conversation, String day, String team, String agent, String rule, String reason, Long release, String channel,
      String language, String customer, Long seconds) {}

  /** The last one of a page. */
  public record Place(LocalDate day, UUID id) {

    public static Place of(Case last) {
      return new Place(LocalDate.parse(last.day()), UUID.fromString(last.id()));
    }
  }

  /** @param numerator only those that are counted, not all of whom they are counted */
  public List<Case> of(Kpi kpi, boolean numerator, Place after, int most) throws SQLException {
    String which = numerator ? "(" + kpi.bottom() + ") and (" + kpi.top() + ")" : kpi.bottom();
    String sql = asked.at("select " + COLUMNS + ", " + (kpi.seconds() == null ? "null::bigint" : kpi.seconds()) + " from insight." + kpi.table()
        + " where " + asked.where() + " and " + which + (after == null ? "" : " and (day, id) < (?, ?)") + " order by day desc, id desc limit ?");
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      int place = asked.fill(connection, query);
      if (after != null) {
        query.setObject(++place, after.day());
        query.setObject(++place, after.id());
      }
      query.setInt(++place, most);
      try (ResultSet row = query.executeQuery()) {
        List<Case> cases = new ArrayList<>();
        while (row.next()) cases.add(found(row));
        return cases;
      }
    }
  }

  private static Case found(ResultSet row) throws SQLException {
    return new Case(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7),
        row.getObject(8, Long.class), row.getString(9), row.getString(10), row.getString(11), row.getObject(12, Long.class));
  }
}
