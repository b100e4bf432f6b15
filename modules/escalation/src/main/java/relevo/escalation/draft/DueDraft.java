package relevo.escalation.draft;

import java.time.Instant;
import java.util.UUID;

/** Which files of which draft were to go live when. */
public record DueDraft(UUID draft, String fingerprint, Instant at) {}
