package relevo.ticketing.vigil;

import java.util.UUID;

/** What is to be known of a ticket that somebody keeps an eye on. */
public record Watched(UUID ticketId, UUID conversationId, UUID contactId, String team, String agent) {}
