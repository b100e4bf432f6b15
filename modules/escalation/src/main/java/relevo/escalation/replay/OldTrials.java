package relevo.escalation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.housekeeping.Old;
import relevo.housekeeping.Perishable;
import relevo.kernel.ProductClock;

/** Replays and shadows that ended long ago. */
@ApplicationScoped
class OldTrials implements Perishable {

  /** One at a time, because much may hang on each. */
  private static final String FORGET = """
      delete from escalation.trial where ended_at < ? and id in (
        select id from escalation.trial where ended_at is not null order by id limit least(?, 1))""";

  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.trial-days", defaultValue = "90") int days;

  @Override
  public String table() {
    return "escalation.trial";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    return Old.remove(connection, FORGET, clock.now().minus(Duration.ofDays(days)), most);
  }
}
