package relevo.flow.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** One thing that somebody did to a flow. */
@Entity
@Table(schema = "flow", name = "document_log")
class DocumentAct {

  @Id private Long id;
  private Instant at;
  private String who;
  @Enumerated(EnumType.STRING) private DocumentLog.Action action;
  private String document;
  @Column(name = "draft_id") private UUID draft;
  @Column(name = "draft_name") private String draftName;
  private Integer number;
  private String comment;

  protected DocumentAct() {}

  DocumentAct(long id, Instant at, DocumentLog.Action action, DocumentLog.Deed deed) {
    this.id = id;
    this.at = at;
    this.action = action;
    this.who = deed.who();
    this.document = deed.document();
    this.draft = deed.draft();
    this.draftName = deed.draftName();
    this.number = deed.number();
    this.comment = deed.comment();
  }

  LogLine line() {
    return new LogLine(id, at, who, action.name().toLowerCase(Locale.ROOT), document, draft, draftName, number, comment);
  }
}
