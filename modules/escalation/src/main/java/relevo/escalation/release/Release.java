package relevo.escalation.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A rule set that was live once. Never changed. */
@Entity
@Table(schema = "escalation", name = "release")
class Release {

  @Id private Long number;
  @Column(name = "published_at") private Instant at;
  @Column(name = "published_by") private String by;
  private String comment;
  private String authors;
  @Column(name = "approved_by") private String approvedBy;
  @Column(name = "draft_id") private UUID draft;
  private String evidence;
  private String fingerprint;
  private String files;

  protected Release() {}

  Release(long number, Instant at, Origin origin, Map<String, String> files) {
    this.number = number;
    this.at = at;
    this.by = origin.by();
    this.comment = origin.comment();
    this.authors = String.join(", ", origin.authors());
    this.approvedBy = origin.approvedBy();
    this.draft = origin.draft();
    this.evidence = origin.evidence();
    this.fingerprint = RuleTexts.fingerprint(files);
    this.files = RuleTexts.toJson(files);
  }

  long number() {
    return number;
  }

  Instant at() {
    return at;
  }

  String by() {
    return by;
  }

  String comment() {
    return comment;
  }

  String authors() {
    return authors;
  }

  String approvedBy() {
    return approvedBy;
  }

  UUID draft() {
    return draft;
  }

  /** What was tried before it went live, as JSON, or null. */
  String evidence() {
    return evidence;
  }

  Map<String, String> files() {
    return RuleTexts.fromJson(files);
  }
}
