package relevo.ticketing.ticket;

/**
 * Where a ticket shall go, and why. Without {@code tier} it is the team's own; without {@code team} the first of that
 * tier.
 */
public record Transfer(String team, Integer tier, String reason) {}
