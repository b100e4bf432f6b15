package relevo.flow.version;

import java.time.Instant;

/** What came of publishing: the number of the version that is live now, or the moment at which it will be. */
public record Published(String flow, Integer version, Instant dueAt) {}
