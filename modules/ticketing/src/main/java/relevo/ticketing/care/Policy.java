package relevo.ticketing.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import relevo.kernel.JsonText;

/** What somebody wants of one team's care, and who it was. */
@Entity
@Table(schema = "ticketing", name = "care")
class Policy {

  @Id private String team;
  @Version private Long version;
  private String policy;
  @Column(name = "changed_at") private Instant changedAt;
  @Column(name = "changed_by") private String changedBy;

  protected Policy() {}

  Policy(String team) {
    this.team = team;
  }

  void nowIs(CareCard card, String by, Instant now) {
    policy = JsonText.of(card);
    changedBy = by;
    changedAt = now;
  }

  /** What an earlier version of the desk did not know is as shipped. */
  CareCard card() {
    return JsonText.as(CareCard.class, policy).orShipped();
  }

  long version() {
    return version;
  }

  String changedBy() {
    return changedBy;
  }

  Instant changedAt() {
    return changedAt;
  }
}
