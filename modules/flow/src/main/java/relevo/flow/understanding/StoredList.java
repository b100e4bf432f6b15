package relevo.flow.understanding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** What analysts changed in one list of one language, over its file. Version 0 is a list that nobody has changed yet. */
@Entity
@Table(schema = "flow", name = "word_list")
class StoredList {

  @Id private String name;
  @Version private Long version;
  private String added;
  private String removed;
  @Column(name = "changed_at") private Instant changedAt;

  protected StoredList() {}

  String name() {
    return name;
  }

  long version() {
    return version;
  }

  ListChange change() {
    return new ListChange(added.lines().toList(), removed.lines().toList());
  }

  void becomes(ListChange change, Instant at) {
    added = String.join("\n", change.added());
    removed = String.join("\n", change.removed());
    changedAt = at;
  }

  static List<String> lines(List<String> given) {
    return given == null ? List.of() : given.stream().map(String::strip).distinct().toList();
  }
}
