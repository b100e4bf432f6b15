package relevo.escalation.judge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import relevo.escalation.judge.Judge.Judgement;
import relevo.escalation.profile.Known;
import relevo.events.flow.TurnTaken;

/** One decision with all that led to it, so that it can be explained, and made again, at any time. */
@Entity
@Table(schema = "escalation", name = "decision")
class StoredDecision {

  @Id @Column(name = "message_id") private UUID messageId;
  @Column(name = "conversation_id") private UUID conversationId;
  private long release;
  private Instant at;
  @Column(name = "local_time") private LocalDateTime localTime;
  private String facts;
  private String fired;
  private String outcome;
  private String evidence;
  private long micros;
  @Column(name = "customer_sources") private String customerSources;

  protected StoredDecision() {}

  StoredDecision(TurnTaken turn, Known known, Judgement judgement, Outcome result) {
    messageId = turn.messageId();
    conversationId = turn.conversationId();
    release = judgement.judged().release();
    at = turn.at();
    evidence = Evidence.json(turn.signals());
    customerSources = SaidOfCustomer.json(known);
    judged(judgement, result);
  }

  /** What would be kept of the same turn, had it been judged so. Never stored. */
  static StoredDecision imagined(StoredDecision of, Judgement judgement, Outcome result) {
    StoredDecision imagined = new StoredDecision();
    imagined.messageId = of.messageId;
    imagined.conversationId = of.conversationId;
    imagined.release = judgement.judged().release();
    imagined.at = of.at;
    imagined.evidence = of.evidence;
    imagined.customerSources = of.customerSources;
    imagined.judged(judgement, result);
    return imagined;
  }

  private void judged(Judgement judgement, Outcome result) {
    localTime = judgement.facts().at();
    facts = CardJson.of(judgement.facts());
    fired = CardJson.fired(judgement.judged(), judgement.facts()).toString();
    outcome = CardJson.of(judgement, result).toString();
    micros = judgement.micros();
  }

  UUID messageId() {
    return messageId;
  }

  UUID conversationId() {
    return conversationId;
  }

  long release() {
    return release;
  }

  Instant at() {
    return at;
  }

  LocalDateTime localTime() {
    return localTime;
  }

  String facts() {
    return facts;
  }

  String fired() {
    return fired;
  }

  String outcome() {
    return outcome;
  }

  /** Null in what older versions wrote. */
  String evidence() {
    return evidence;
  }

  /** Null in what older versions wrote, and where nothing was known of the customer. */
  String customerSources() {
    return customerSources;
  }

  long micros() {
    return micros;
  }
}
