package relevo.ticketing.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A ticket in its line, as whoever hands it out needs to know it. {@code letGoBy} had it last; null if nobody did. */
public record Waiting(UUID id, String language, List<String> tags, Instant openedAt, String letGoBy) {}
