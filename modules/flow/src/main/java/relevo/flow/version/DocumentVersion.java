package relevo.flow.version;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import relevo.kernel.Ids;

/** A document as it was published under a number. Never changed. */
@Entity
@Table(schema = "flow", name = "document_version")
class DocumentVersion {

  @Id private UUID id;
  private String name;
  private int number;
  private String document;
  @Column(name = "published_at") private Instant at;
  @Column(name = "published_by") private String by;
  private String comment;
  private String authors;
  @Column(name = "approved_by") private String approvedBy;
  @Column(name = "draft_id") private UUID draft;
  @Column(name = "draft_name") private String draftName;
  @Enumerated(EnumType.STRING) private Running running;
  private Long release;
  private boolean shipped;

  protected DocumentVersion() {}

  DocumentVersion(String name, int number, JsonObject json, Instant at, Origin origin) {
    this.id = Ids.next();
    this.name = name;
    this.number = number;
    this.document = DocumentText.numbered(name, json, number);
    this.at = at;
    this.by = origin.by();
    this.comment = origin.comment();
    this.authors = String.join(", ", origin.authors());
    this.approvedBy = origin.approvedBy();
    this.draft = origin.draft();
    this.draftName = origin.draftName();
    this.running = origin.running();
    this.release = origin.release();
    this.shipped = origin.isShipped();
  }

  String name() {
    return name;
  }

  int number() {
    return number;
  }

  String text() {
    return document;
  }

  JsonObject json() {
    return DocumentText.parse(document);
  }

  boolean isShipped() {
    return shipped;
  }

  VersionCard card(int live) {
    return new VersionCard(name, number, number == live, at, by, comment, authors, approvedBy, draft, draftName, running.word(), release,
        shipped, null);
  }
}
