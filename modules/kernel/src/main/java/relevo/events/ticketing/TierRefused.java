package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/** The rules wanted a ticket in a higher tier, {@code asked}, to which the ladder does not lead: it stays in {@code tier}. */
public record TierRefused(UUID conversationId, UUID ticketId, int tier, int asked) implements DeskEvent {}
