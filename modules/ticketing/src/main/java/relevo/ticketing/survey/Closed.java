package relevo.ticketing.survey;

import java.util.UUID;

/** What a survey needs to know of a ticket that was resolved. */
record Closed(UUID ticketId, UUID conversationId, UUID contactId, String team, String language) {}
