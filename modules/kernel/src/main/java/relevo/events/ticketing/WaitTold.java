package relevo.events.ticketing;

import java.time.ZonedDateTime;
import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * A waiting customer asked how long it will take, and is told the truth. {@code expectedSeconds} is null where nobody can know;
 * {@code backAt} is when the team works again, in its own time zone, null if it works now.
 */
public record WaitTold(
    UUID conversationId, UUID ticketId, UUID messageId, String language, String team, long position, Long expectedSeconds, ZonedDateTime backAt)
    implements DeskEvent {}
