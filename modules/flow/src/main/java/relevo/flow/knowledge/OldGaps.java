package relevo.flow.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.housekeeping.Old;
import relevo.housekeeping.Perishable;
import relevo.kernel.ProductClock;

/** Questions that nobody answered in time: they are customers' words, and are not kept for ever. */
@ApplicationScoped
class OldGaps implements Perishable {

  /** Ids grow with time: the oldest come first in the primary key, and no other index is needed. */
  private static final String FORGET =
      "delete from flow.gap where at < ? and id in (select id from flow.gap order by id limit ?)";

  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.gap-days", defaultValue = "90") int days;

  @Override
  public String table() {
    return "flow.gap";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    return Old.remove(connection, FORGET, clock.now().minus(Duration.ofDays(days)), most);
  }
}
