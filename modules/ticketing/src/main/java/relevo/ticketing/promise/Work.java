package relevo.ticketing.promise;

import java.util.UUID;
import relevo.events.Owner;

/** What the promises need to know of a ticket. */
record Work(UUID ticketId, UUID conversationId, UUID contactId, String team, String agent, int priority, Owner owner) {}
