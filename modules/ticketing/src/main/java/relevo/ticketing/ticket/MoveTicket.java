package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import relevo.events.ticketing.PingPongSeen;
import relevo.kernel.ProductClock;
import relevo.ticketing.team.Routings;
import relevo.ticketing.team.TeamCard;

/** Takes a ticket to another team's line and remembers from where, so that it is seen when teams pass it on to one another. */
@ApplicationScoped
class MoveTicket {

  static final int MOST_A_DAY = 3;
  private static final Duration DAY = Duration.ofHours(24);

  @Inject Moves moves;
  @Inject Routings routings;
  @Inject ProductClock clock;
  @Inject Event<PingPongSeen> pingPong;

  /** @param by who sends it; null for the rules */
  void move(Ticket ticket, TeamCard team, int tier, String by) {
    String from = ticket.team;
    ticket.moveTo(team, tier);
    if (from.equals(ticket.team)) return;
    List<Move> earlier = moves.of(ticket.id);
    Instant now = clock.now();
    moves.add(new Move(ticket.id, from, ticket.team, by, now));
    boolean bounced = bounces(ticket.team, earlier, now) && ticket.bounce();
    ticket.turn.in(ticket.urgency(), routings.of(ticket.team).ageingMinutes());
    if (bounced) pingPong.fire(new PingPongSeen(ticket.conversationId, ticket.id, ticket.team, today(earlier, now) + 1));
  }

  /** To one that had it before, or so often within a day. */
  private static boolean bounces(String team, List<Move> earlier, Instant now) {
    return earlier.stream().anyMatch(move -> move.fromTeam.equals(team)) || today(earlier, now) + 1 >= MOST_A_DAY;
  }

  private static int today(List<Move> moves, Instant now) {
    return (int) moves.stream().filter(move -> move.at.isAfter(now.minus(DAY))).count();
  }
}
