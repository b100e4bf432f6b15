package relevo.ticketing.survey;

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

/** What customers were asked and answered: kept for ever unless a retention is configured. */
@ApplicationScoped
class OldSurveys implements Perishable {

  private static final String FORGET = """
      delete from ticketing.survey where id in (select id from ticketing.survey where asked_at < ? order by asked_at limit ?)""";

  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.survey-days") Optional<Integer> days;

  @Override
  public String table() {
    return "ticketing.survey";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    if (days.isEmpty()) return 0;
    return Old.remove(connection, FORGET, clock.now().minus(Duration.ofDays(days.get())), most);
  }
}
