package relevo.access.oidc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** By which name a provider knows the owner of an account. */
@Entity
@Table(schema = "access", name = "identity")
class Identity {

  @Id private UUID id;
  @Column(name = "account_id") private UUID accountId;
  private String issuer;
  private String subject;
  private boolean follows;
  @Column(name = "linked_by") private String linkedBy;
  @Column(name = "linked_at") private Instant linkedAt;

  protected Identity() {}

  /** @param follows whether roles and teams are the provider's to say */
  Identity(UUID id, UUID accountId, String issuer, String subject, boolean follows, String linkedBy, Instant now) {
    this.id = id;
    this.accountId = accountId;
    this.issuer = issuer;
    this.subject = subject;
    this.follows = follows;
    this.linkedBy = linkedBy;
    linkedAt = now;
  }

  UUID accountId() {
    return accountId;
  }

  boolean follows() {
    return follows;
  }

  IdentityCard card() {
    return new IdentityCard(issuer, subject, follows, linkedBy, linkedAt);
  }
}
