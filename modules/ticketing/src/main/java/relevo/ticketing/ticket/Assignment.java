package relevo.ticketing.ticket;

/** Who is to look after a ticket. */
public record Assignment(String agent) {}
