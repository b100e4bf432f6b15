package relevo.ticketing.promise;

import java.util.UUID;

/** What was promised of a ticket may have to be kept sooner than before. */
public record PromiseHastened(UUID ticketId) {}
