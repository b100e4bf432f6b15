package relevo.ticketing.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import relevo.kernel.Ids;

/** A ticket went from one team to another. {@code by} is null if the rules sent it. */
@Entity
@Table(schema = "ticketing", name = "move")
class Move {

  @Id UUID id = Ids.next();
  UUID ticketId;
  Instant at;
  String fromTeam;
  String toTeam;
  String by;

  protected Move() {}

  Move(UUID ticketId, String fromTeam, String toTeam, String by, Instant at) {
    this.ticketId = ticketId;
    this.fromTeam = fromTeam;
    this.toTeam = toTeam;
    this.by = by;
    this.at = at;
  }
}
