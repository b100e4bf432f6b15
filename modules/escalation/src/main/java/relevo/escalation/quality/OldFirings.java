package relevo.escalation.quality;

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

/** Which rule spoke when: kept as long as the decisions. */
@ApplicationScoped
class OldFirings implements Perishable {

  /** Ids grow with time: the oldest come first in the primary key. */
  private static final String FORGET = """
      delete from escalation.firing where at < ? and message_id in (
        select message_id from escalation.firing order by message_id limit ?)""";

  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.decision-days") Optional<Integer> days;

  @Override
  public String table() {
    return "escalation.firing";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    if (days.isEmpty()) return 0;
    return Old.remove(connection, FORGET, clock.now().minus(Duration.ofDays(days.get())), most);
  }
}
