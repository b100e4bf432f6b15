package relevo.flow.version;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import relevo.kernel.Ids;
import relevo.kernel.JsonText;

/** A document that somebody is still writing. What was approved or scheduled is so for the very text that it was said of. */
@Entity
@Table(schema = "flow", name = "document_draft")
class DocumentDraft {

  @Id private UUID id;
  @Version private long version;
  private String document;
  private String name;
  private String text;
  @Column(name = "based_on") private int basedOn;
  private String authors = "[]";
  @Column(name = "changed_at") private Instant changedAt;
  @Column(name = "changed_by") private String changedBy;
  private String approved;
  @Column(name = "approved_by") private String approvedBy;
  @Column(name = "approved_at") private Instant approvedAt;
  @Column(name = "due_at") private Instant dueAt;
  @Column(name = "due_by") private String dueBy;
  private String comment;
  @Enumerated(EnumType.STRING) private Running running;
  private String trouble;

  protected DocumentDraft() {}

  DocumentDraft(String document, String name, int basedOn) {
    this.id = Ids.next();
    this.document = document;
    this.name = name;
    this.basedOn = basedOn;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  /** The flow that it is of. */
  String document() {
    return document;
  }

  String name() {
    return name;
  }

  String text() {
    return text;
  }

  JsonObject json() {
    return DocumentText.parse(text);
  }

  String fingerprint() {
    return DocumentText.fingerprint(text);
  }

  /** The version from which it starts; 0 for none. */
  int basedOn() {
    return basedOn;
  }

  List<String> authors() {
    return List.of(JsonText.as(String[].class, authors));
  }

  Instant changedAt() {
    return changedAt;
  }

  String changedBy() {
    return changedBy;
  }

  void calledFromNowOn(String newName) {
    name = newName;
  }

  void startsFrom(int number) {
    basedOn = number;
  }

  /** Whoever writes is an author from now on; an approval or a date given to another text ends here. */
  void says(String newText, String by, Instant at) {
    text = newText;
    changedBy = by;
    changedAt = at;
    trouble = null;
    if (!isApproved()) approvedBy = null;
    unschedule();
    if (authors().contains(by)) return;
    List<String> more = new ArrayList<>(authors());
    more.add(by);
    authors = JsonText.of(more);
  }

  boolean wasWrittenBy(String person) {
    return authors().stream().anyMatch(author -> author.equalsIgnoreCase(person));
  }

  boolean isApproved() {
    return approvedBy != null && fingerprint().equals(approved);
  }

  String approvedBy() {
    return isApproved() ? approvedBy : null;
  }

  Instant approvedAt() {
    return isApproved() ? approvedAt : null;
  }

  void approve(String by, Instant at) {
    approved = fingerprint();
    approvedBy = by;
    approvedAt = at;
  }

  Instant dueAt() {
    return dueAt;
  }

  String dueBy() {
    return dueBy;
  }

  String comment() {
    return comment;
  }

  Running running() {
    return running;
  }

  void schedule(Instant due, String by, String why, Running way) {
    dueAt = due;
    dueBy = by;
    comment = why;
    running = way;
    trouble = null;
  }

  void unschedule() {
    dueAt = null;
    dueBy = null;
    comment = null;
    running = null;
  }

  /** Why it did not go live when it should have; null if nothing of that kind happened. */
  String trouble() {
    return trouble;
  }

  void heldBack(String why) {
    unschedule();
    trouble = why;
  }
}
