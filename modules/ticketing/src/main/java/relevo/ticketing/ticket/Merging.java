package relevo.ticketing.ticket;

/** Into which ticket another shall go. */
public record Merging(String into) {}
