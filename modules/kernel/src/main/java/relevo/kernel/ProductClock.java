package relevo.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The desk's own time: the real one, or ahead of it in the sandbox. Due dates follow it; leases follow the database's. */
@ApplicationScoped
public class ProductClock {

  private volatile Duration ahead = Duration.ZERO;

  /** Now, in whole microseconds, as PostgreSQL keeps them. */
  public Instant now() {
    return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
  }

  public Duration ahead() {
    return ahead;
  }

  /** Sets how far the desk's time runs ahead of the real one. For the sandbox and tests. */
  public void runAhead(Duration by) {
    ahead = by;
  }
}
