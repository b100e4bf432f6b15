package relevo.ticketing.ticket;

/** What an agent wants to tell the customer. */
public record Words(String text) {}
