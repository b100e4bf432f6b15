package relevo.ticketing.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import relevo.events.flow.SurveyAnswered;
import relevo.events.ticketing.SurveyNotSent.Reason;
import relevo.kernel.Ids;

/**
 * How a customer rates a person, or why they were not asked; or, without ticket and agent, how they rated the bot when a flow asked.
 * {@code question} is the flow's name for it.
 */
@Entity
@Table(schema = "ticketing", name = "survey")
class Survey {

  enum State { PLANNED, SENT, NOT_SENT, ANSWERED }

  @Id UUID id = Ids.next();
  @Column(name = "conversation_id") UUID conversationId;
  @Column(name = "contact_id") UUID contactId;
  @Column(name = "ticket_id") UUID ticketId;
  String team;
  String agent;
  String question;
  @Enumerated(EnumType.STRING) State state;
  @Enumerated(EnumType.STRING) Reason reason;
  /** When it is or was to be sent, or when it was decided that it is not. */
  @Column(name = "asked_at") Instant askedAt;
  Integer mark;
  String comment;
  @Column(name = "marked_at") Instant markedAt;
  /** The customer has written something else since: a bare number no longer means this. */
  @Column(name = "passed_over") boolean passedOver;

  protected Survey() {}

  Survey(Closed ticket, String agent) {
    conversationId = ticket.conversationId();
    contactId = ticket.contactId();
    ticketId = ticket.ticketId();
    team = ticket.team();
    this.agent = agent;
  }

  Survey(SurveyAnswered answered, Instant now) {
    conversationId = answered.conversationId();
    question = answered.survey();
    askedAt = now;
    isMarked(answered.mark(), answered.comment(), now);
  }

  Survey planned(Instant at) {
    state = State.PLANNED;
    askedAt = at;
    return this;
  }

  Survey sent(Instant now) {
    state = State.SENT;
    askedAt = now;
    return this;
  }

  Survey notSent(Reason why, Instant now) {
    state = State.NOT_SENT;
    reason = why;
    askedAt = now;
    return this;
  }

  void isMarked(int given, String words, Instant now) {
    state = State.ANSWERED;
    mark = given;
    comment = words;
    markedAt = now;
  }

  void isCommented(String words) {
    comment = words;
  }

  void isPassedOver() {
    passedOver = true;
  }
}
