package relevo.ticketing.draft;

/** What somebody has written so far; null or empty for nothing. */
public record Drafting(String text) {}
