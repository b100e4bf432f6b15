package relevo.integration.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.housekeeping.Old;
import relevo.housekeeping.Perishable;
import relevo.kernel.ProductClock;

/** What integrations were told, once nobody asks for it any more. */
@ApplicationScoped
class OldDeliveries implements Perishable {

  private static final String FORGET = """
      delete from integration.delivery where id = any(array(
        select id from integration.delivery where ended_at < ? order by ended_at limit ?))""";

  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.delivery-days", defaultValue = "30") int days;

  @Override
  public String table() {
    return "integration.delivery";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    return Old.remove(connection, FORGET, clock.now().minus(Duration.ofDays(days)), most);
  }
}
