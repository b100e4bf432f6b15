package relevo.escalation.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which files of which draft were to go live when, and which flows with them; {@code flows} and {@code running} may be null. */
public record DueDraft(UUID draft, String fingerprint, Instant at, List<UUID> flows, String running) {

  Along along() {
    return Along.of(flows, running);
  }
}
