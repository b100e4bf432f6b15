package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/** A ticket has a higher tier now and stays with its team; where it goes to another it is a {@link TicketTransferred}. */
public record TicketTierRaised(UUID conversationId, UUID ticketId, int tier) implements DeskEvent {}
