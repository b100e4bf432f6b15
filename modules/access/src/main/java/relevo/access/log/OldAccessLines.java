package relevo.access.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import relevo.housekeeping.Old;
import relevo.housekeeping.Perishable;
import relevo.kernel.ProductClock;

/** Lines of the access log that are older than a year and a bit. */
@ApplicationScoped
class OldAccessLines implements Perishable {

  private static final Duration KEPT = Duration.ofDays(400);
  private static final String FORGET = """
      delete from access.log where id in (
        select id from access.log where at < ? order by at limit ?)""";

  @Inject ProductClock clock;

  @Override
  public String table() {
    return "access.log";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    return Old.remove(connection, FORGET, clock.now().minus(KEPT), most);
  }
}
