package relevo.access.key;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import relevo.access.secret.Secret;
import relevo.permission.Caller;

/** A program's way in. */
@Entity
@Table(schema = "access", name = "key")
class Key {

  @Id private UUID id;
  private byte[] hash;
  private String name;
  private String scopes;
  @Column(name = "made_by") private String madeBy;
  @Column(name = "made_at") private Instant madeAt;
  @Column(name = "used_at") private Instant usedAt;
  @Column(name = "ends_at") private Instant endsAt;
  @Column(name = "revoked_at") private Instant revokedAt;

  protected Key() {}

  Key(UUID id, Secret secret, String name, Scopes scopes, String madeBy, Instant madeAt, Instant endsAt) {
    this.id = id;
    this.hash = secret.hash();
    this.name = name;
    this.scopes = String.join(" ", scopes.words());
    this.madeBy = madeBy;
    this.madeAt = madeAt;
    this.endsAt = endsAt;
  }

  boolean isGood(Instant now) {
    return revokedAt == null && (endsAt == null || now.isBefore(endsAt));
  }

  UUID id() {
    return id;
  }

  /** Named so that nobody takes it for a person. */
  Caller caller() {
    Scopes may = Scopes.of(List.of(scopes.split(" ")));
    return new Caller("clave " + name, may.roles(), Set.of(), may.readOnly(), true);
  }

  void revoke(Instant now) {
    if (revokedAt == null) revokedAt = now;
  }

  String name() {
    return name;
  }

  KeyCard card() {
    return new KeyCard(id, name, List.of(scopes.split(" ")), madeBy, madeAt, usedAt, endsAt, revokedAt);
  }
}
