package relevo.ticketing.ticket;

import java.time.Instant;

/** From which team to which a ticket went; {@code by} is null if the rules sent it. */
public record MoveCard(Instant at, String from, String to, String by) {

  static MoveCard of(Move move) {
    return new MoveCard(move.at, move.fromTeam, move.toTeam, move.by);
  }
}
