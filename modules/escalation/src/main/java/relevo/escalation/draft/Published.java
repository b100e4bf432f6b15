package relevo.escalation.draft;

import java.time.Instant;

/** What came of publishing: the number of the release that is live now, or the moment at which it will be. */
public record Published(Long release, Instant dueAt) {}
