package relevo.access.socket;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import relevo.housekeeping.Perishable;

/** Tickets that nobody used. */
@ApplicationScoped
class OldTickets implements Perishable {

  private static final String FORGET = """
      delete from access.socket_ticket where hash in (
        select hash from access.socket_ticket where ends_at < now() order by ends_at limit ?)""";

  @Override
  public String table() {
    return "access.socket_ticket";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
      statement.setInt(1, most);
      return statement.executeUpdate();
    }
  }
}
