package relevo.ticketing.queue;

import java.time.Instant;

/** Somebody who waited was taken. {@code priority} by rank. */
public record Take(Instant since, Instant takenAt, int priority) {}
