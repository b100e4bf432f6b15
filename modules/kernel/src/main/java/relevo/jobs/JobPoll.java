package relevo.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import relevo.kernel.ProductClock;

/** Asks the database where work is due, in a transaction of its own. */
@ApplicationScoped
class JobPoll {

  @Inject JobTable table;
  @Inject ProductClock clock;

  @Transactional
  Set<JobsAdded.LaneOf> lanesWithWork() {
    return table.lanesWithWork(clock.now());
  }
}
