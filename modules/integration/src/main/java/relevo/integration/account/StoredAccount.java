package relevo.integration.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import relevo.kernel.JsonText;

/** An integration as it is kept: of its secrets, sealed, nobody ever reads more than the names. */
@Entity
@Table(schema = "integration", name = "account")
class StoredAccount {

  @Id private String name;
  @Version private Long version;
  private String kind;
  @Column(name = "is_on") private boolean on;
  @Column(name = "off_why") private String offWhy;
  private String settings;
  private String secrets = "{}";
  /** By name: until when it is good, a space, and the secret. */
  private String retiring = "{}";
  @Column(name = "changed_at") private Instant changedAt;
  @Column(name = "changed_by") private String changedBy;

  protected StoredAccount() {}

  StoredAccount(String name, String kind) {
    this.name = name;
    this.kind = kind;
  }

  void become(boolean switchedOn, Map<String, String> newSettings, Map<String, String> sealed) {
    on = switchedOn;
    if (on) offWhy = null;
    settings = JsonText.of(new TreeMap<>(newSettings));
    secrets = JsonText.of(new TreeMap<>(sealed));
  }

  void switchOff(String why) {
    on = false;
    offWhy = why;
  }

  /** The one that is replaced is good until then. */
  void rotate(String secret, String sealed, Instant until) {
    Map<String, String> all = secrets();
    Map<String, String> old = read(retiring);
    if (all.containsKey(secret)) old.put(secret, until + " " + all.get(secret));
    all.put(secret, sealed);
    secrets = JsonText.of(all);
    retiring = JsonText.of(old);
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

  boolean isOn() {
    return on;
  }

  String offWhy() {
    return offWhy;
  }

  Map<String, String> settings() {
    return read(settings);
  }

  /** Sealed, by name. */
  Map<String, String> secrets() {
    return read(secrets);
  }

  /** Those that were replaced and are still good, sealed, by name. */
  Map<String, String> earlierSecrets(Instant now) {
    Map<String, String> good = new TreeMap<>();
    read(retiring).forEach((secret, kept) -> {
      String[] parts = kept.split(" ", 2);
      if (now.isBefore(Instant.parse(parts[0]))) good.put(secret, parts[1]);
    });
    return good;
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
