package relevo.ticketing.canned;

import java.time.Instant;
import java.util.UUID;

/** A canned reply as others read it; {@code team} is null for the whole desk's; {@code version} goes into {@code If-Match}. */
public record CannedCard(
    UUID id, String shortcut, String title, String team, CannedTexts texts, Instant changedAt, String changedBy, long version) {}
