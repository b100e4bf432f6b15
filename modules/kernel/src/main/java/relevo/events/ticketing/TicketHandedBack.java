package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * The agent returned the conversation to the bot, which begins anew; nothing was resolved. {@code handBackId} is unique per
 * hand-back; {@code reason} may be null.
 */
public record TicketHandedBack(
    UUID conversationId, UUID ticketId, UUID handBackId, String language, String agent, String reason) implements DeskEvent {}
