package relevo.journal;

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

/** The journal's entries: kept for ever unless a retention is configured. */
@ApplicationScoped
class OldEntries implements Perishable {

  /** Ids grow with time: the oldest entries come first in the primary key, and no other index is needed. */
  private static final String FORGET = """
      delete from kernel.journal where at < ? and id in (select id from kernel.journal order by id limit ?)""";

  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.journal-days") Optional<Integer> days;

  @Override
  public String table() {
    return "kernel.journal";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    if (days.isEmpty()) return 0;
    return Old.remove(connection, FORGET, clock.now().minus(Duration.ofDays(days.get())), most);
  }
}
