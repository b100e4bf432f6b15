package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/** Teams pass a ticket on to one another: {@code moves} times within a day, or back to one that had it. */
public record PingPongSeen(UUID conversationId, UUID ticketId, String team, int moves) implements DeskEvent {}
