package relevo.access.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import relevo.access.secret.Secret;

/** A browser in which somebody is signed in. */
@Entity
@Table(schema = "access", name = "session")
class Session {

  static final Duration IDLE = Duration.ofHours(12);
  static final Duration LONGEST = Duration.ofDays(7);
  /** How exactly is known when it was last seen. */
  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
  private static final int LONGEST_BROWSER = 200;

  @Id private UUID id;
  private byte[] hash;
  @Column(name = "account_id") private UUID accountId;
  private String browser;
  private String via;
  @Column(name = "begun_at") private Instant begunAt;
  @Column(name = "seen_at") private Instant seenAt;
  @Column(name = "ends_at") private Instant endsAt;

  protected Session() {}

  /** @param via how its owner proved who they are: {@code password} or {@code oidc} */
  Session(UUID id, Secret secret, UUID accountId, String browser, String via, Instant now) {
    this.id = id;
    this.via = via;
    this.hash = secret.hash();
    this.accountId = accountId;
    this.browser = browser == null ? null : browser.substring(0, Math.min(browser.length(), LONGEST_BROWSER));
    begunAt = now;
    seenAt = now;
    endsAt = endSeenAt(now);
  }

  boolean wasSeenLongAgo(Instant now) {
    return now.isAfter(seenAt.plus(SEEN_EVERY));
  }

  /** Lives on for {@link #IDLE}, but never past {@link #LONGEST} in all. */
  Instant endSeenAt(Instant now) {
    Instant last = begunAt.plus(LONGEST);
    return now.plus(IDLE).isBefore(last) ? now.plus(IDLE) : last;
  }

  boolean isOver(Instant now) {
    return !now.isBefore(endsAt);
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  String via() {
    return via;
  }

  SessionCard card(UUID present) {
    return new SessionCard(id, browser, via, begunAt, seenAt, endsAt, id.equals(present));
  }
}
