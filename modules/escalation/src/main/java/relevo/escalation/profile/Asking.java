package relevo.escalation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long what sources said is good, and how soon they may be asked again. */
@ApplicationScoped
class Asking {

  /** Whoever presses the button again so soon is answered by what is under way. */
  static final Duration SHORTEST_PAUSE = Duration.ofSeconds(5);

  @Inject @ConfigProperty(name = "relevo.customers.cache-minutes", defaultValue = "60") int cacheMinutes;

  Duration cache() {
    return Duration.ofMinutes(Math.max(1, cacheMinutes));
  }
}
