package relevo.flow.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.housekeeping.Old;
import relevo.housekeeping.Perishable;
import relevo.kernel.ProductClock;

/** People who may buy: kept for ever unless a retention is configured. */
@ApplicationScoped
class OldLeads implements Perishable {

  /** Ids grow with time: the oldest come first in the primary key, and no other index is needed. */
  private static final String FORGET =
      "delete from flow.lead where at < ? and id in (select id from flow.lead order by id limit ?)";

  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.lead-days") Optional<Integer> days;

  @Override
  public String table() {
    return "flow.lead";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    if (days.isEmpty()) return 0;
    return Old.remove(connection, FORGET, clock.now().minus(Duration.ofDays(days.get())), most);
  }
}
