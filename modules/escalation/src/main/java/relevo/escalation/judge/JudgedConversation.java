package relevo.escalation.judge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What rules may know of a conversation's past: how often people took it over, and how high it is now. */
@Entity
@Table(schema = "escalation", name = "conversation")
class JudgedConversation {

  static final int BOT_TIER = 1;

  @Id @Column(name = "conversation_id") private UUID id;
  @Version private Long version;
  @Column(name = "hand_overs") private int handOvers;
  private int tier = BOT_TIER;
  @Column(name = "ticket_opened_at") private Instant ticketOpenedAt;
  @Column(name = "ticket_taken_at") private Instant ticketTakenAt;
  private int transfers;

  protected JudgedConversation() {}

  JudgedConversation(UUID id) {
    this.id = id;
  }

  UUID id() {
    return id;
  }

  int handOvers() {
    return handOvers;
  }

  int tier() {
    return tier;
  }

  Instant ticketOpenedAt() {
    return ticketOpenedAt;
  }

  Instant ticketTakenAt() {
    return ticketTakenAt;
  }

  int transfers() {
    return transfers;
  }

  void ticketOpened(Instant at) {
    ticketOpenedAt = at;
    ticketTakenAt = null;
    transfers = 0;
  }

  void ticketTaken(Instant at) {
    ticketTakenAt = at;
  }

  /** Nobody has it any more; how long it waits counts from its beginning. */
  void ticketReleased() {
    ticketTakenAt = null;
  }

  /** In its new team it waits again. */
  void ticketTransferred() {
    ticketTakenAt = null;
    transfers++;
  }

  void handedOverTo(int newTier) {
    handOvers++;
    tier = newTier;
  }

  void movedTo(int newTier) {
    tier = newTier;
  }

  void handedBack() {
    tier = BOT_TIER;
    ticketOpenedAt = null;
    ticketTakenAt = null;
    transfers = 0;
  }
}
