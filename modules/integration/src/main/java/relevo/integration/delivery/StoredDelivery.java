package relevo.integration.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One event for one integration, and what came of it; nothing of what anybody wrote. */
@Entity
@Table(schema = "integration", name = "delivery")
class StoredDelivery {

  /** FAILED was tried as often as it helps; GIVEN_UP was not, since the integration is off or the event is kept no more. */
  enum State { WAITING, DELIVERED, FAILED, GIVEN_UP }

  @Id UUID id;
  String account;
  UUID line;
  @Column(name = "conversation_id") UUID conversationId;
  String event;
  int place;
  Long entry;
  @Column(name = "ticket_id") UUID ticketId;
  @Enumerated(EnumType.STRING) State state;
  int attempts;
  Integer status;
  String answer;
  String why;
  @Column(name = "vendor_id") String vendorId;
  Instant at;
  @Column(name = "tried_at") Instant triedAt;
  @Column(name = "next_at") Instant nextAt;
  @Column(name = "ended_at") Instant endedAt;
  @Column(name = "replayed_at") Instant replayedAt;
  @Column(name = "replayed_by") String replayedBy;

  protected StoredDelivery() {}

  /** Which try this is: those that a crash cut off count, of which only the job knows, and those before a replay. */
  int attempt(int ofJob) {
    return Math.max(attempts + 1, ofJob) + (replayedAt == null ? 0 : 1);
  }

  void tried(int newStatus, String newAnswer, String newWhy, Instant now) {
    attempts++;
    triedAt = now;
    status = newStatus == 0 ? null : newStatus;
    answer = newAnswer;
    why = newWhy;
    nextAt = null;
  }

  boolean isWaiting() {
    return state == State.WAITING;
  }

  void ends(State how, Instant now) {
    state = how;
    endedAt = now;
    nextAt = null;
  }

  void giveUp(String reason, Instant now) {
    why = reason;
    ends(State.GIVEN_UP, now);
  }

  /** From the beginning, under the same id. */
  void replay(String by, Instant now) {
    state = State.WAITING;
    attempts = 0;
    endedAt = null;
    nextAt = null;
    replayedAt = now;
    replayedBy = by;
  }
}
