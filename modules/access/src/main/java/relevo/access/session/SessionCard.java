package relevo.access.session;

import java.time.Instant;
import java.util.UUID;

/** A session as its owner sees it; {@code via} is how it began ({@code password}, {@code oidc}), {@code present} is the one that asks. */
public record SessionCard(UUID id, String browser, String via, Instant begunAt, Instant seenAt, Instant endsAt, boolean present) {}
