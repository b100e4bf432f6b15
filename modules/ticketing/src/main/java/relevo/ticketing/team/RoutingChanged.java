package relevo.ticketing.team;

/** A team's line is handed out otherwise from now on. */
public record RoutingChanged(String team, RoutingCard routing) {}
