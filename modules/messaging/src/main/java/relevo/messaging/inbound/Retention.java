package relevo.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long what arrived is kept. */
@ApplicationScoped
class Retention {

  @Inject @ConfigProperty(name = "relevo.raw-event-days", defaultValue = "30") int rawEventDays;
  @Inject @ConfigProperty(name = "relevo.seen-days", defaultValue = "15") int seenDays;

  /**
   * At the start, rather than in the night when something is gone.
   *
   * @throws IllegalStateException if a key would go while its message could still be accepted once more
   */
  void check(@Observes @Initialized(ApplicationScoped.class) Object application) {
    if (rawEventDays < 1) throw new IllegalStateException("RELEVO_RAW_EVENT_DAYS debe ser 1 o más, no " + rawEventDays + ".");
    if (keys().compareTo(Acceptance.TOO_OLD) > 0) return;
    throw new IllegalStateException("RELEVO_SEEN_DAYS debe ser más de " + Acceptance.TOO_OLD.toDays() + ", no " + seenDays
        + ": hasta entonces puede repetirse un mensaje.");
  }

  Duration rawEvents() {
    return Duration.ofDays(rawEventDays);
  }

  /** Of the keys that keep repetitions out. */
  Duration keys() {
    return Duration.ofDays(seenDays);
  }
}
