package relevo.flow.version;

import java.time.Instant;
import java.util.UUID;

/** Which text of which draft was to go live when. */
public record DueDraft(UUID draft, String fingerprint, Instant at) {}
