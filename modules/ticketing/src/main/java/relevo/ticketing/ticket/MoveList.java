package relevo.ticketing.ticket;

import java.util.List;

/** Where a ticket may be passed on to, by the ladder; {@code handBack} says whether it may go back to the bot. */
public record MoveList(List<Way> items, boolean handBack) {

  /** {@code missing} is what the tier wants to know first, in Spanish words; empty if it may go now. */
  public record Way(String team, int tier, List<String> missing) {}
}
