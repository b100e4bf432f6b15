package relevo.events.integration;

import java.time.Instant;
import java.util.UUID;

/**
 * A customer answered by another way than the one they wrote on. Whoever keeps conversations writes it into this one as theirs; the
 * message's own event is the one that is told, so this is none. {@code externalId} is what the other way calls it.
 */
public record LetterBroughtIn(UUID conversation, String externalId, String text, Instant at) {}
