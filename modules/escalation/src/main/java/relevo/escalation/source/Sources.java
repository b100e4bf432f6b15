package relevo.escalation.source;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.TimeUnit;
import relevo.escalation.customers.SourceSetup;
import relevo.events.escalation.CustomerSourceChanged;

/** The sources that are asked about customers, remembered here and looked up anew every few seconds: any node may have changed them. */
@ApplicationScoped
public class Sources {

  private static final Logger LOG = System.getLogger(Sources.class.getName());
  private static final long POLL_SECONDS = 3;

  @Inject StoredSources stored;
  @Resource ManagedScheduledExecutorService poll;

  private volatile List<SourceSetup> known = List.of();

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    poll.scheduleWithFixedDelay(this::reload, 0, POLL_SECONDS, TimeUnit.SECONDS);
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) CustomerSourceChanged changed) {
    poll.execute(this::reload);
  }

  /** One at a time: whoever read earlier must not overwrite what was read later. */
  private synchronized void reload() {
    try {
      known = stored.setups();
    } catch (RuntimeException outage) {
      LOG.log(Level.DEBUG, "The sources of customers could not be looked up anew", outage);
    }
  }

  /** Who is believed first comes first; none where nobody set one up. */
  public List<SourceSetup> all() {
    return known;
  }

  /** What each is called, in the same order. */
  public List<String> names() {
    return all().stream().map(SourceSetup::name).toList();
  }
}
