package relevo.ticketing.ladder;

/** A way that work may take: {@code from} and {@code to} are each a team's name, {@code tier:2} or {@code tier:3}, or {@code *} for all. */
public record Step(String from, String to) {

  static final String ALL = "*";
  static final String TIER = "tier:";

  boolean leads(Place start, Place end) {
    return fits(from, start) && fits(to, end);
  }

  private static boolean fits(String pattern, Place place) {
    return pattern.equals(ALL) || pattern.equals(TIER + place.tier()) || pattern.equals(place.team());
  }
}
