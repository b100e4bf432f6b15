package relevo.escalation.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import relevo.kernel.JsonText;

/** A source as it is kept: of its secrets, sealed, nobody ever reads more than the names. */
@Entity
@Table(schema = "escalation", name = "customer_source")
class StoredSource {

  @Id private String name;
  @Version private Long version;
  private String kind;
  private int rank;
  private String settings;
  private String mapping;
  private String secrets;
  @Column(name = "changed_at") private Instant changedAt;
  @Column(name = "changed_by") private String changedBy;

  protected StoredSource() {}

  StoredSource(String name, String kind) {
    this.name = name;
    this.kind = kind;
  }

  /** @param sealed secrets as they are kept */
  void become(int newRank, Map<String, String> newSettings, Map<String, String> newMapping, Map<String, String> sealed) {
    rank = newRank;
    settings = JsonText.of(new TreeMap<>(newSettings));
    mapping = JsonText.of(new TreeMap<>(newMapping));
    secrets = JsonText.of(new TreeMap<>(sealed));
  }

  void changed(String by, Instant at) {
    changedBy = by;
    changedAt = at;
  }

  String name() {
    return name;
  }

  long version() {
    return version;
  }

  String kind() {
    return kind;
  }

  int rank() {
    return rank;
  }

  Map<String, String> settings() {
    return read(settings);
  }

  Map<String, String> mapping() {
    return read(mapping);
  }

  /** Sealed, by name. */
  Map<String, String> secrets() {
    return read(secrets);
  }

  Instant changedAt() {
    return changedAt;
  }

  String changedBy() {
    return changedBy;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> read(String json) {
    return JsonText.as(TreeMap.class, json);
  }
}
