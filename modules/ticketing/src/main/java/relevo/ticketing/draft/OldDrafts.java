package relevo.ticketing.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import relevo.housekeeping.Old;
import relevo.housekeeping.Perishable;
import relevo.kernel.ProductClock;

/** Drafts that nobody has gone on with for a month. */
@ApplicationScoped
class OldDrafts implements Perishable {

  private static final Duration KEPT = Duration.ofDays(30);
  private static final String FORGET = """
      delete from ticketing.draft where (ticket_id, login, mode) in (
        select ticket_id, login, mode from ticketing.draft where changed_at < ? order by changed_at limit ?)""";

  @Inject ProductClock clock;

  @Override
  public String table() {
    return "ticketing.draft";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    return Old.remove(connection, FORGET, clock.now().minus(KEPT), most);
  }
}
