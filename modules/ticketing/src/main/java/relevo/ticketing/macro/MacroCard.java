package relevo.ticketing.macro;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A macro as others read it; {@code team} is null for the whole desk's; {@code version} goes into {@code If-Match}. */
public record MacroCard(
    UUID id, String name, String title, String team, List<MacroStep> steps, Instant changedAt, String changedBy, long version) {}
