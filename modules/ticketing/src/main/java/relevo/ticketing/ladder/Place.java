package relevo.ticketing.ladder;

/** Where work stands. */
public record Place(String team, int tier) {}
