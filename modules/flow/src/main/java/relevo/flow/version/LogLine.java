package relevo.flow.version;

import java.time.Instant;
import java.util.UUID;

/** One thing that somebody did to a flow, as it is shown. */
public record LogLine(
    long id, Instant at, String by, String action, String flow, UUID draft, String draftName, Integer version, String comment) {}
