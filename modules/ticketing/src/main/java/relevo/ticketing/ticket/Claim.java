package relevo.ticketing.ticket;

/** Who takes a ticket; null if it is the one who asks. */
public record Claim(String agent) {}
