package relevo.events.flow;

import java.time.Instant;
import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * Somebody who may buy has told the flow about themselves, and agreed to be written down. What they told is not said here: it can be
 * erased, and events stay. {@code score} is null where the flow reckoned none.
 */
public record LeadCaptured(UUID leadId, UUID conversationId, UUID contactId, Integer score, Instant at) implements DeskEvent {}
