package relevo.insight.figure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A provider's word on one of our numbers.
 *
 * @param channel whose; null if the provider did not say
 * @param said the provider's own word for it
 */
public record NumberQuality(String at, String channel, String said) {

  private static final String SAID = "select at, channel, said from insight.quality where at >= ? and at < ? and (?::text is null or channel = ?)"
      + " order by at desc, id desc limit 1000";

  /** The newest first. */
  public static List<NumberQuality> of(Connection connection, Asked asked, ZoneId zone) throws SQLException {
    String channel = asked.only().get(Head.CHANNEL);
    try (PreparedStatement query = connection.prepareStatement(SAID)) {
      query.setObject(1, asked.from().atStartOfDay(zone).toOffsetDateTime());
      query.setObject(2, asked.to().plusDays(1).atStartOfDay(zone).toOffsetDateTime());
      query.setString(3, channel);
      query.setString(4, channel);
      try (ResultSet row = query.executeQuery()) {
        List<NumberQuality> said = new ArrayList<>();
        while (row.next()) said.add(new NumberQuality(row.getObject(1, OffsetDateTime.class).toInstant().toString(), row.getString(2), row.getString(3)));
        return said;
      }
    }
  }
}
