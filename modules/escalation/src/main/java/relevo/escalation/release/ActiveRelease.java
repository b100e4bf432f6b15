package relevo.escalation.release;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that says which release is live, and what was last taken from the watched folder. */
@Entity
@Table(schema = "escalation", name = "active")
class ActiveRelease {

  static final int ONLY = 1;

  @Id private int id = ONLY;
  private Long number;
  private long latest;
  private String imported;

  protected ActiveRelease() {}

  /** Null before the first. */
  Long number() {
    return number;
  }

  /** False if the folder is as it was: a release rolled back since then must not come again. */
  boolean isNews(String fingerprint) {
    return !fingerprint.equals(imported);
  }

  /** Makes room for the next release, taken from the folder, and makes it live. */
  long activateNext(String fingerprint) {
    imported = fingerprint;
    number = ++latest;
    return number;
  }
}
