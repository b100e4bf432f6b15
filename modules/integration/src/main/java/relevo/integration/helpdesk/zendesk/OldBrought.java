package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.housekeeping.Old;
import relevo.housekeeping.Perishable;
import relevo.kernel.ProductClock;

/** What came in so long ago that nobody tells of it again: kept as long as what the other side calls our tickets. */
@ApplicationScoped
class OldBrought implements Perishable {

  private static final String FORGET = """
      delete from integration.brought where (account, external_id) in (
        select account, external_id from integration.brought where at < ? order by at limit ?)""";

  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.link-days", defaultValue = "400") int days;

  @Override
  public String table() {
    return "integration.brought";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    return Old.remove(connection, FORGET, clock.now().minus(Duration.ofDays(days)), most);
  }
}
