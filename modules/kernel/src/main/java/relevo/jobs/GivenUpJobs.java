package relevo.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.housekeeping.Old;
import relevo.housekeeping.Perishable;
import relevo.kernel.ProductClock;

/** Jobs that a person gave up: kept as long as the webhooks, since they hold the same words. */
@ApplicationScoped
class GivenUpJobs implements Perishable {

  private static final String FORGET = """
      delete from kernel.given_up where id = any(array(
        select id from kernel.given_up where given_up_at < ? order by given_up_at limit ?))""";

  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.raw-event-days", defaultValue = "30") int days;

  @Override
  public String table() {
    return "kernel.given_up";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    return Old.remove(connection, FORGET, clock.now().minus(Duration.ofDays(days)), most);
  }
}
