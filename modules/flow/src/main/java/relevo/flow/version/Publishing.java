package relevo.flow.version;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that counts how often anything went live; whoever holds it publishes, one at a time. */
@Entity
@Table(schema = "flow", name = "publishing")
class Publishing {

  static final int ONLY = 1;

  @Id private int id = ONLY;
  private long turn;

  protected Publishing() {}

  long turn() {
    return turn;
  }

  long nextTurn() {
    return ++turn;
  }
}
