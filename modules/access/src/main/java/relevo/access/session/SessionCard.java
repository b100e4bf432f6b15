package relevo.access.session;

import java.time.Instant;
import java.util.UUID;

/** A session as its owner sees it; {@code present} is the one that asks. */
public record SessionCard(UUID id, String browser, Instant begunAt, Instant seenAt, Instant endsAt, boolean present) {}
