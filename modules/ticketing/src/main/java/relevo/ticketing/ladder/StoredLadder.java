package relevo.ticketing.ladder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import relevo.kernel.JsonText;

/** The ladder as somebody wants it, and who that was. */
@Entity
@Table(schema = "ticketing", name = "ladder")
class StoredLadder {

  static final int ONE = 1;

  @Id private int id = ONE;
  @Version private Long version;
  private String ladder;
  @Column(name = "changed_by") private String changedBy;
  @Column(name = "changed_at") private Instant changedAt;

  void nowIs(Ladder wanted, String by, Instant now) {
    ladder = JsonText.of(wanted);
    changedBy = by;
    changedAt = now;
  }

  Ladder ladder() {
    return JsonText.as(Ladder.class, ladder);
  }

  /** That which nobody has changed has none: see {@link Ladders#SHIPPED_VERSION}. */
  long version() {
    return version + 1;
  }
}
