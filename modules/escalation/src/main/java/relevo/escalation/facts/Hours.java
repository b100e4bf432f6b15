package relevo.escalation.facts;

/**
 * Whether the team that would take over is at work, and its local time as hours and minutes (17:05 is 1705). {@code minutesToOpen}
 * is 0 while it is at work, and null if it never opens.
 */
public record Hours(String team, Boolean open, Integer localTime, String weekday, Boolean holiday, Integer minutesToOpen) {}
