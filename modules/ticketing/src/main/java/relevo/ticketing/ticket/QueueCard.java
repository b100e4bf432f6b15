package relevo.ticketing.ticket;

import java.time.Instant;
import java.util.List;
import relevo.ticketing.queue.Lift;

/**
 * How a ticket stands in its line.
 *
 * @param since its age counts from there
 * @param lifts what moves it ahead, in words
 * @param callBackAt the time that the customer was given, null without one
 * @param moves from team to team, the last one first
 */
public record QueueCard(Instant since, List<String> lifts, Instant callBackAt, boolean pingPong, List<MoveCard> moves) {

  static QueueCard of(Ticket ticket, List<Move> moves) {
    return new QueueCard(ticket.turn.since(), ticket.turn.lifts().stream().map(Lift::word).toList(), ticket.turn.callBackAt(),
        ticket.matter.tags.contains(Ticket.PING_PONG), moves.stream().map(MoveCard::of).toList());
  }
}
