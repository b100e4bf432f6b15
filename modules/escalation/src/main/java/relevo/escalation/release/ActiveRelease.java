package relevo.escalation.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;

/** The one row that says which release is live, and what was last taken from the watched folder. */
@Entity
@Table(schema = "escalation", name = "active")
class ActiveRelease {

  static final int ONLY = 1;

  @Id private int id = ONLY;
  private Long number;
  private long latest;
  private String imported;
  @Column(name = "imported_files") private String importedFiles;
  @Column(name = "imported_as") private Long importedAs;

  protected ActiveRelease() {}

  /** Null before the first. */
  Long number() {
    return number;
  }

  /** False if the folder is as it was: a release rolled back since then must not come again. */
  boolean isNews(String fingerprint) {
    return !fingerprint.equals(imported);
  }

  /** What each file of the folder was, by its fingerprint, when the folder last went live; null if that is not known. */
  Map<String, String> importedFiles() {
    return importedFiles == null ? null : RuleTexts.fromJson(importedFiles);
  }

  /** True if an older release than the folder's last is live, which says nothing against what the folder becomes. */
  boolean isRolledBack() {
    return number != null && importedAs != null && number < importedAs;
  }

  /** Looked at, and somebody else's turn now: it is no news any more, but not live either. */
  void saw(String fingerprint) {
    imported = fingerprint;
  }

  /** Makes room for the next release and makes it live. */
  long activateNext() {
    number = ++latest;
    return number;
  }

  void activate(long earlier) {
    number = earlier;
  }

  /** The live release holds what stands in the folder. */
  void took(Map<String, String> fingerprints) {
    importedFiles = RuleTexts.toJson(fingerprints);
    importedAs = number;
  }
}
