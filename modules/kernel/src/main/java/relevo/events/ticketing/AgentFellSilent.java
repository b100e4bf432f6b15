package relevo.events.ticketing;

import java.time.Instant;
import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * A customer waits and the agent who has the ticket does not answer: for longer than the team allows, or because the agent is gone
 * ({@code offline}). {@code since} is when that began.
 */
public record AgentFellSilent(UUID conversationId, UUID ticketId, String agent, Instant since, boolean offline) implements DeskEvent {}
