package relevo.escalation.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** One thing that somebody did to the rules. */
@Entity
@Table(schema = "escalation", name = "rule_log")
class LogEntry {

  @Id private Long id;
  private Instant at;
  private String who;
  @Enumerated(EnumType.STRING) private RuleLog.Action action;
  @Column(name = "draft_id") private UUID draft;
  @Column(name = "draft_name") private String draftName;
  private Long release;
  private String comment;

  protected LogEntry() {}

  LogEntry(long id, Instant at, RuleLog.Action action, RuleLog.Deed deed) {
    this.id = id;
    this.at = at;
    this.action = action;
    this.who = deed.who();
    this.draft = deed.draft();
    this.draftName = deed.draftName();
    this.release = deed.release();
    this.comment = deed.comment();
  }

  RuleLog.Line line() {
    return new RuleLog.Line(id, at, who, action.name().toLowerCase(Locale.ROOT), draft, draftName, release, comment);
  }
}
