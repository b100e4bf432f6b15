package relevo.ticketing.ticket;

/** How an agent says that a ticket ended; both may be null. */
public record Closing(String outcome, String label) {}
