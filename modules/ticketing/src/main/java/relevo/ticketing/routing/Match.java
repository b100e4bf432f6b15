package relevo.ticketing.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.ticketing.agent.Hand;
import relevo.ticketing.ticket.Waiting;

/**
 * Which ticket goes to whom: the first in line for which there is somebody. Who speaks its language comes before all; then who knows
 * most of what its tags name; then who has least to do; then who was given nothing for longest.
 */
record Match(UUID ticket, String agent) {

  /** @param patience how long a ticket waits for somebody who speaks its language before anybody gets it */
  static Optional<Match> first(List<Waiting> line, List<Hand> hands, Duration patience, Instant now) {
    for (Waiting ticket : line) {
      Optional<Hand> best = bestFor(ticket, hands, !now.isBefore(ticket.openedAt().plus(patience)));
      if (best.isPresent()) return Optional.of(new Match(ticket.id(), best.get().login()));
    }
    return Optional.empty();
  }

  private static Optional<Hand> bestFor(Waiting ticket, List<Hand> hands, boolean anybody) {
    List<Hand> free = hands.stream().filter(hand -> hand.isFree() && !hand.login().equals(ticket.letGoBy())).toList();
    List<Hand> speaking = free.stream().filter(hand -> hand.speaks(ticket.language())).toList();
    return (speaking.isEmpty() && anybody ? free : speaking).stream().min(suitability(ticket));
  }

  private static Comparator<Hand> suitability(Waiting ticket) {
    return Comparator.<Hand, Long>comparing(hand -> -hand.knows(ticket.tags()))
        .thenComparing(Hand::load)
        .thenComparing(Hand::givenAt, Comparator.nullsFirst(Comparator.naturalOrder()))
        .thenComparing(Hand::login);
  }
}
