package relevo.events.integration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which tickets did this customer have last? Nothing comes of asking, so it is no desk event; whoever keeps tickets answers.
 */
public final class TicketsAsked {

  private final UUID contact;
  private final Set<String> teams;
  private final int most;
  private List<Past> tickets = List.of();

  /** {@code status} is {@code open}, {@code assigned} or {@code resolved}; {@code language} of the customer, or null. */
  public record Past(UUID ticket, String team, String status, String language, Instant openedAt) {}

  /** @param teams of which alone it may be told; none for all */
  public TicketsAsked(UUID contact, Collection<String> teams, int most) {
    this.contact = contact;
    this.teams = Set.copyOf(teams);
    this.most = most;
  }

  public UUID contact() {
    return contact;
  }

  public Set<String> teams() {
    return teams;
  }

  public int most() {
    return most;
  }

  /** @param newestFirst no more than were asked for */
  public void answer(List<Past> newestFirst) {
    tickets = List.copyOf(newestFirst);
  }

  public List<Past> tickets() {
    return tickets;
  }
}
