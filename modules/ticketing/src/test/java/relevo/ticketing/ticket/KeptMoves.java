package relevo.ticketing.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import relevo.events.ticketing.PingPongSeen;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.team.ShippedRoutings;

/** Moves in memory. */
class KeptMoves extends Moves {

  final List<Move> kept = new ArrayList<>();

  @Override
  void add(Move move) {
    kept.add(move);
  }

  @Override
  List<Move> of(UUID ticketId) {
    return kept.reversed().stream().filter(move -> move.ticketId.equals(ticketId)).toList();
  }

  MoveTicket moving(Told<PingPongSeen> seen, Instant[] now) {
    MoveTicket moving = new MoveTicket();
    moving.moves = this;
    moving.routings = new ShippedRoutings();
    moving.clock = new ProductClock() {
      @Override
      public Instant now() {
        return now[0];
      }
    };
    moving.pingPong = seen;
    return moving;
  }

  MoveTicket moving() {
    return moving(new Told<>(), new Instant[] {Instant.EPOCH});
  }
}
