package relevo.escalation.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;

/** A rule set that was live once. Never changed. */
@Entity
@Table(schema = "escalation", name = "release")
class Release {

  @Id private Long number;
  @Column(name = "published_at") private Instant at;
  @Column(name = "published_by") private String by;
  private String fingerprint;
  private String files;

  protected Release() {}

  Release(long number, Instant at, String by, Map<String, String> files) {
    this.number = number;
    this.at = at;
    this.by = by;
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

  Map<String, String> files() {
    return RuleTexts.fromJson(files);
  }
}
