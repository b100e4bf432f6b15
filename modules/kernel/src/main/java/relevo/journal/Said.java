package relevo.journal;

import java.time.Instant;
import java.util.UUID;

/** One entry of the journal with its words. {@code conversation} may be null; {@code body} is the event as JSON. */
public record Said(long id, Instant at, UUID conversation, String event, String body) {}
