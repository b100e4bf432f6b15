package relevo.ticketing.loan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import relevo.events.ticketing.TicketReturned;
import relevo.events.ticketing.TicketReturned.Outcome;
import relevo.kernel.Ids;
import relevo.kernel.JsonText;

/** A conversation that its agent has left to the bot for one task. */
@Entity
@Table(schema = "ticketing", name = "loan")
class Loan {

  @Id UUID id = Ids.next();
  @Column(name = "ticket_id") UUID ticketId;
  @Column(name = "conversation_id") UUID conversationId;
  @Column(name = "contact_id") UUID contactId;
  String agent;
  String team;
  int tier;
  String task;
  String title;
  @Column(name = "began_at") Instant beganAt;
  @Column(name = "due_at") Instant dueAt;
  @Column(name = "ended_at") Instant endedAt;
  @Enumerated(EnumType.STRING) Outcome outcome;
  private String result;

  protected Loan() {}

  Loan(Wish wish, Instant now) {
    ticketId = wish.ticketId();
    conversationId = wish.conversationId();
    contactId = wish.contactId();
    agent = wish.agent();
    team = wish.team();
    tier = wish.tier();
    task = wish.task().name();
    title = wish.task().title();
    beganAt = now;
    dueAt = now.plus(wish.time());
  }

  void end(Outcome how, Map<String, String> told, Instant now) {
    endedAt = now;
    outcome = how;
    result = JsonText.of(told);
  }

  @SuppressWarnings("unchecked")
  Map<String, String> result() {
    return result == null ? Map.of() : JsonText.as(Map.class, result);
  }

  TicketReturned told(String by) {
    return new TicketReturned(conversationId, ticketId, id, task, title, outcome, agent, by, team, tier, result(), endedAt);
  }
}
