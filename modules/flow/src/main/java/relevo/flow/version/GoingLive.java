package relevo.flow.version;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One time that a version went live, the first or again. */
@Entity
@Table(schema = "flow", name = "going_live")
class GoingLive {

  @Id private Long turn;
  private String name;
  private int number;
  @Enumerated(EnumType.STRING) private Running running;
  private Long release;

  protected GoingLive() {}

  GoingLive(long turn, String name, int number, Running running, Long release) {
    this.turn = turn;
    this.name = name;
    this.number = number;
    this.running = running;
    this.release = release;
  }

  long turn() {
    return turn;
  }

  String name() {
    return name;
  }

  int number() {
    return number;
  }

  boolean movesOn() {
    return running == Running.MOVE;
  }

  /** The rule set that it went with, or null. */
  Long release() {
    return release;
  }
}
