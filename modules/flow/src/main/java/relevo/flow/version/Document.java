package relevo.flow.version;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A flow, or the desk's own texts, by name: which of its versions is live. */
@Entity
@Table(schema = "flow", name = "document")
class Document {

  @Id private String name;
  private int live;
  private int latest;
  private String shipped = "";

  protected Document() {}

  Document(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  int live() {
    return live;
  }

  int latest() {
    return latest;
  }

  /** Makes room for the next version and makes it live. */
  int activateNext() {
    live = ++latest;
    return live;
  }

  void activate(int earlier) {
    live = earlier;
  }

  boolean isRolledBack() {
    return live != latest;
  }

  /** False if this document came with the desk before: nodes of different releases may start in any order. */
  boolean isNews(String fingerprint) {
    return shipped.lines().noneMatch(fingerprint::equals);
  }

  void saw(String fingerprint) {
    shipped = shipped.isEmpty() ? fingerprint : shipped + "\n" + fingerprint;
  }
}
