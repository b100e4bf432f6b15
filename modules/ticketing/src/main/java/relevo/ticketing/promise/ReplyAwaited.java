package relevo.ticketing.promise;

import java.util.UUID;

/** The customer of a ticket that nobody has begins to wait for an answer. */
public record ReplyAwaited(UUID ticketId) {}
