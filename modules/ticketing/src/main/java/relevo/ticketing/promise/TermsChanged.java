package relevo.ticketing.promise;

import java.util.UUID;

/** A ticket that is under way stands at another tier of the same team, or its customer is seen with other eyes. */
public record TermsChanged(UUID ticketId, UUID contactId) {}
