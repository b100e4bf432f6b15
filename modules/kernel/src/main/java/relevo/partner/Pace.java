package relevo.partner;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** How fast a partner may be asked, by all nodes together: each request has a moment of its own, by the database's clock. */
@ApplicationScoped
public class Pace {

  private static final String NEXT = """
      insert into kernel.partner as pace (name, slot) values (?, clock_timestamp())
      on conflict (name) do update set slot = greatest(pace.slot + ? * interval '1 millisecond', clock_timestamp())
      where pace.slot < clock_timestamp() + ? * interval '1 millisecond'
      returning extract(epoch from (slot - clock_timestamp())) * 1000""";

  private static final String CANCELED = "57014";

  @Resource(lookup = "jdbc/relevo") DataSource database;

  /**
   * Takes the next moment.
   *
   * @param patience how long the caller would wait for it
   * @return how long to wait until then; empty, with nothing taken, if it is too far away, or if others are at it for so long
   */
  public Optional<Duration> next(String name, int perMinute, Duration patience) throws SQLException {
    try (Connection connection = database.getConnection(); PreparedStatement next = connection.prepareStatement(NEXT)) {
      next.setString(1, name);
      next.setLong(2, Duration.ofMinutes(1).toMillis() / perMinute);
      next.setLong(3, patience.toMillis());
      next.setQueryTimeout((int) Math.max(1, patience.toSeconds()));
      try (ResultSet slot = next.executeQuery()) {
        return slot.next() ? Optional.of(Duration.ofMillis(Math.max(0, slot.getLong(1)))) : Optional.empty();
      }
    } catch (SQLException failure) {
      if (CANCELED.equals(failure.getSQLState())) return Optional.empty();
      throw failure;
    }
  }
}
