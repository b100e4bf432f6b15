package relevo.ticketing.canned;

/** The same words by language; at least one is not null. */
public record CannedTexts(String es, String en, String pt) {}
