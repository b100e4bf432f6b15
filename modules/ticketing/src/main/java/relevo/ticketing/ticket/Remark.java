package relevo.ticketing.ticket;

/** A note that somebody wants to leave on a ticket; {@code by} may be null. */
public record Remark(String text, String by) {}
