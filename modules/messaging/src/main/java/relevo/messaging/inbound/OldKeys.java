package relevo.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import relevo.housekeeping.Old;
import relevo.housekeeping.Perishable;
import relevo.kernel.ProductClock;

/** Keys against repetition, once nothing that old is accepted any more. */
@ApplicationScoped
class OldKeys implements Perishable {

  private static final String FORGET = """
      delete from messaging.seen where key = any(array(
        select key from messaging.seen where seen_at < ? order by seen_at limit ?))""";

  @Inject Retention retention;
  @Inject ProductClock clock;

  @Override
  public String table() {
    return "messaging.seen";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    return Old.remove(connection, FORGET, clock.now().minus(retention.keys()), most);
  }
}
