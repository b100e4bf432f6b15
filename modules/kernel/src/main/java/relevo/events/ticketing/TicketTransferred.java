package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/** A ticket went to another team or tier, and waits there. {@code transferId} is unique per transfer; {@code by} may be null. */
public record TicketTransferred(
    UUID conversationId, UUID ticketId, UUID transferId, String language, String team, int tier, String reason, String by)
    implements DeskEvent {}
