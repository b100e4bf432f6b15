package relevo.ticketing.draft;

import java.time.Instant;

/** A draft as its author reads it again. */
public record DraftCard(String mode, String text, Instant changedAt) {}
