package relevo.ticketing.agent;

/** What somebody wants to be for the desk: online, busy, away or offline. */
public record PresenceWish(String presence) {}
