package relevo.access.key;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
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

  private static final Duration USED_EVERY = Duration.ofMinutes(1);

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

  Caller used(Instant now) {
    if (usedAt == null || now.isAfter(usedAt.plus(USED_EVERY))) usedAt = now;
    Scopes may = Scopes.of(List.of(scopes.split(" ")));
    return new Caller(name, may.roles(), Set.of(), may.readOnly(), true);
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
