package relevo.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import relevo.housekeeping.Old;
import relevo.housekeeping.Perishable;
import relevo.kernel.ProductClock;

/** Idempotency keys whose command nobody is going to repeat any more. */
@ApplicationScoped
class OldCommands implements Perishable {

  private static final Duration KEPT = Duration.ofDays(15);
  private static final String FORGET = """
      delete from kernel.command where (scope, key) in (
        select scope, key from kernel.command where at < ? order by at limit ?)""";

  @Inject ProductClock clock;

  @Override
  public String table() {
    return "kernel.command";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    return Old.remove(connection, FORGET, clock.now().minus(KEPT), most);
  }
}
