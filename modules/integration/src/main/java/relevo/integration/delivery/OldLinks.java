package relevo.integration.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.housekeeping.Old;
import relevo.housekeeping.Perishable;
import relevo.integration.vendor.Links;
import relevo.kernel.ProductClock;

/** What the other side calls what is ours, once both sides have let it rest for long; that somebody wants no mail is never forgotten. */
@ApplicationScoped
class OldLinks implements Perishable {

  private static final String FORGET = """
      delete from integration.link where (account, subject, kind) in (
        select account, subject, kind from integration.link where at < ? and kind <> '%s' order by at limit ?)""".formatted(Links.UNWANTED);

  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.link-days", defaultValue = "400") int days;

  @Override
  public String table() {
    return "integration.link";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    return Old.remove(connection, FORGET, clock.now().minus(Duration.ofDays(days)), most);
  }
}
