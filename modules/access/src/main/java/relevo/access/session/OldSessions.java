package relevo.access.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import relevo.housekeeping.Old;
import relevo.housekeeping.Perishable;
import relevo.kernel.ProductClock;

/** Sessions that are over. */
@ApplicationScoped
class OldSessions implements Perishable {

  private static final String FORGET = """
      delete from access.session where id in (
        select id from access.session where ends_at < ? order by ends_at limit ?)""";

  @Inject ProductClock clock;

  @Override
  public String table() {
    return "access.session";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    return Old.remove(connection, FORGET, clock.now(), most);
  }
}
