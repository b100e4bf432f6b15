package relevo.escalation.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How a source fares. Times are null for what never happened; {@code failedAt} is the first failure since the last answer. */
@Entity
@Table(schema = "escalation", name = "source_pace")
public class SourceState {

  @Id private String name;
  @Column(name = "answered_at") private Instant answeredAt;
  @Column(name = "failed_at") private Instant failedAt;
  @Column(name = "paused_until") private Instant pausedUntil;
  private String why;

  protected SourceState() {}

  String name() {
    return name;
  }

  public Instant answeredAt() {
    return answeredAt;
  }

  public Instant failedAt() {
    return failedAt;
  }

  /** Until then nobody asks it. */
  public Instant pausedUntil() {
    return pausedUntil;
  }

  public String why() {
    return why;
  }

  public boolean isPaused(Instant now) {
    return now.isBefore(pausedUntil);
  }
}
