package relevo.escalation.judge;

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

/** The cards that explain decisions: kept for ever unless a retention is configured. */
@ApplicationScoped
class OldDecisions implements Perishable {

  /** Ids grow with time: the oldest cards come first in the primary key, and no other index is needed. */
  private static final String FORGET = """
      delete from escalation.decision where at < ? and message_id in (
        select message_id from escalation.decision order by message_id limit ?)""";

  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.decision-days") Optional<Integer> days;

  @Override
  public String table() {
    return "escalation.decision";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    if (days.isEmpty()) return 0;
    return Old.remove(connection, FORGET, clock.now().minus(Duration.ofDays(days.get())), most);
  }
}
