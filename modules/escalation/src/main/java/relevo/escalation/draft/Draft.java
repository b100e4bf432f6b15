package relevo.escalation.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.escalation.release.RuleTexts;
import relevo.kernel.Ids;
import relevo.kernel.JsonText;

/** A rule set that somebody is still writing. What was approved or scheduled is so for the very files that it was said of. */
@Entity
@Table(schema = "escalation", name = "draft")
class Draft {

  @Id private UUID id;
  @Version private long version;
  private String name;
  private String files;
  private String fingerprint;
  @Column(name = "based_on") private long basedOn;
  private String authors = "[]";
  @Column(name = "changed_at") private Instant changedAt;
  @Column(name = "changed_by") private String changedBy;
  private String approved;
  @Column(name = "approved_by") private String approvedBy;
  @Column(name = "approved_at") private Instant approvedAt;
  @Column(name = "due_at") private Instant dueAt;
  @Column(name = "due_by") private String dueBy;
  private String comment;
  private String trouble;
  private String folder;

  protected Draft() {}

  Draft(String name, long basedOn) {
    this.id = Ids.next();
    this.name = name;
    this.basedOn = basedOn;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String name() {
    return name;
  }

  Map<String, String> files() {
    return RuleTexts.fromJson(files);
  }

  String fingerprint() {
    return fingerprint;
  }

  /** The release from which it starts; 0 for none. */
  long basedOn() {
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

  void startsFrom(long release) {
    basedOn = release;
  }

  /** Whoever writes is an author from now on; an approval or a date given to other files ends here. */
  void says(Map<String, String> texts, String by, Instant at) {
    files = RuleTexts.toJson(texts);
    fingerprint = RuleTexts.fingerprint(texts);
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

  /** The fingerprints of the folder that it was taken from, or null. */
  Map<String, String> folder() {
    return folder == null ? null : RuleTexts.fromJson(folder);
  }

  void comesFrom(Map<String, String> folderNow) {
    folder = RuleTexts.toJson(folderNow);
  }

  boolean wasWrittenBy(String person) {
    return authors().stream().anyMatch(author -> author.equalsIgnoreCase(person));
  }

  boolean isApproved() {
    return approvedBy != null && fingerprint.equals(approved);
  }

  String approvedBy() {
    return isApproved() ? approvedBy : null;
  }

  Instant approvedAt() {
    return isApproved() ? approvedAt : null;
  }

  void approve(String by, Instant at) {
    approved = fingerprint;
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

  void schedule(Instant due, String by, String why) {
    dueAt = due;
    dueBy = by;
    comment = why;
    trouble = null;
  }

  void unschedule() {
    dueAt = null;
    dueBy = null;
    comment = null;
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
