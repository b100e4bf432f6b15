package relevo.ticketing.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.events.Owner;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.kernel.Ids;
import relevo.kernel.Refusal;
import relevo.ticketing.queue.Turn;
import relevo.ticketing.team.RoutingCard;
import relevo.ticketing.ladder.Place;
import relevo.ticketing.team.TeamCard;

/** A promise that a person will look after a conversation. */
@Entity
@Table(schema = "ticketing", name = "ticket")
@SqlResultSetMapping(name = Ticket.STANDING, entities = @EntityResult(entityClass = Ticket.class),
    columns = @ColumnResult(name = "place", type = Instant.class))
class Ticket {

  /** How a query that says where tickets stand is read. */
  static final String STANDING = "ticket.standing";

  enum Status { OPEN, ASSIGNED, RESOLVED }

  static final String PING_PONG = "ping-pong";
  /** How the outcome begins of one that goes on in another. */
  static final String MERGED = "unido a ";

  @Id UUID id = Ids.next();
  @Version Long version;
  @Column(name = "escalation_id") UUID escalationId;
  @Column(name = "conversation_id") UUID conversationId;
  @Column(name = "contact_id") UUID contactId;
  String phone;
  @Column(name = "contact_name") String contactName;
  String language;
  String team;
  int tier;
  /** By rank, so that the database can sort by it. */
  int priority;
  @Enumerated(EnumType.STRING) Status status = Status.OPEN;
  @Enumerated(EnumType.STRING) Owner owner;
  String agent;
  @Embedded Matter matter;
  long release;
  @Column(name = "opened_at") Instant openedAt;
  @Column(name = "taken_at") Instant takenAt;
  @Embedded Resolution resolution;
  @Embedded Turn turn;
  /** Who had it last and gave it away, or had it taken from them: it is not handed to them again. */
  String letGoBy;
  boolean vip;

  protected Ticket() {}

  Ticket(EscalationRaised escalation, Instant now) {
    escalationId = escalation.escalationId();
    conversationId = escalation.conversationId();
    contactId = escalation.customer().contactId();
    phone = escalation.customer().phone();
    contactName = escalation.customer().name();
    language = escalation.language();
    team = escalation.team();
    tier = escalation.tier();
    priority = escalation.priority().ordinal();
    owner = escalation.botStays() ? Owner.BOT : Owner.HUMAN;
    matter = new Matter(escalation);
    release = escalation.release();
    vip = escalation.vip();
    openedAt = now;
    turn = new Turn(now, urgency(), RoutingCard.SHIPPED_AGEING);
  }

  /** One more reason for the work that is already there. */
  void join(EscalationRaised escalation) {
    matter.join(escalation);
    priority = Math.max(priority, escalation.priority().ordinal());
    turn.stand(urgency());
  }

  /** It was more urgent from the beginning than anybody knew. */
  void hurry(Priority atLeast, List<String> reasons) {
    if (atLeast.ordinal() <= priority) return;
    priority = atLeast.ordinal();
    matter.join(reasons);
    turn.stand(urgency());
  }

  void assignTo(String newAgent, Instant now) {
    refuseIfResolved();
    if (status == Status.ASSIGNED && !agent.equals(newAgent)) {
      throw new Refusal(409, "ticket-taken", "Este ticket ya lo tiene " + agent + ".");
    }
    if (status == Status.OPEN) takenAt = now;
    agent = newAgent;
    status = Status.ASSIGNED;
    turn.taken(urgency());
  }

  boolean isHeldBy(String who) {
    return status == Status.ASSIGNED && who.equals(agent);
  }

  boolean waitsIn(String line) {
    return status == Status.OPEN && team.equals(line) && turn.callBackAt() == null;
  }

  /** Nobody's until then. */
  void agree(Instant at) {
    refuseIfResolved();
    agent = null;
    status = Status.OPEN;
    turn.agree(at);
  }

  boolean awaits(Instant at) {
    return status == Status.OPEN && at.equals(turn.callBackAt());
  }

  /** Given to somebody, whoever has it. */
  void handTo(String newAgent, Instant now) {
    refuseIfResolved();
    if (!newAgent.equals(agent)) takenAt = now;
    agent = newAgent;
    status = Status.ASSIGNED;
    turn.taken(urgency());
  }

  /** Teams pass it on to one another. @return false if that was seen before */
  boolean bounce() {
    if (matter.tags.contains(PING_PONG)) return false;
    matter.mark(List.of(PING_PONG));
    priority = Math.min(priority + 1, Priority.URGENT.ordinal());
    return true;
  }

  void moveTo(TeamCard newTeam, int newTier) {
    refuseIfResolved();
    team = newTeam.name();
    tier = newTier;
    letGoBy = agent;
    agent = null;
    status = Status.OPEN;
  }

  void refuseUnlessResolvable() {
    refuseUnlessAssigned("Tome el ticket antes de resolverlo.");
  }

  void resolve(Resolution how) {
    refuseUnlessResolvable();
    resolution = how;
    status = Status.RESOLVED;
  }

  /** Back in its queue, where its age keeps its place. */
  void backToQueue() {
    refuseUnlessAssigned("No hay nada que soltar.");
    letGoBy = agent;
    agent = null;
    status = Status.OPEN;
  }

  void handBack(Resolution how) {
    refuseUnlessAssigned("Tome el ticket antes de devolverlo al bot.");
    if (owner == Owner.BOT) {
      throw new Refusal(409, "bot-stays", "El bot no ha dejado esta conversación: no hace falta devolvérsela. Resuelva el ticket.");
    }
    resolution = how;
    status = Status.RESOLVED;
  }

  /** All that was known of another of the same customer; where both know something, what is known here counts. */
  void takesIn(Ticket other) {
    refuseIfResolved();
    matter.takesIn(other.matter);
    priority = Math.max(priority, other.priority);
    turn.stand(urgency());
  }

  /** Whoever has it, or nobody. */
  void mergedInto(Ticket other, Instant now) {
    refuseIfResolved();
    resolution = new Resolution(MERGED + other.id, null, now);
    status = Status.RESOLVED;
  }

  /** Back in its queue, where it begins to wait anew. */
  void reopen(Instant now) {
    status = Status.OPEN;
    agent = null;
    resolution = null;
    turn.anew(now, urgency());
  }

  /** Who may leave the conversation to the bot for a while. */
  String lender() {
    refuseUnlessAssigned("Tome el ticket antes de prestar la conversación al bot.");
    if (owner == Owner.BOT) throw new Refusal(409, "bot-stays", "El bot no ha dejado esta conversación: no hace falta prestársela.");
    return agent;
  }

  void rank(Priority wanted) {
    refuseIfResolved();
    priority = wanted.ordinal();
    turn.stand(urgency());
  }

  Place place() {
    return new Place(team, tier);
  }

  /** Who may write to the customer now. */
  String writer() {
    refuseUnlessAssigned("Tome el ticket antes de escribir al cliente.");
    return agent;
  }

  Priority urgency() {
    return Priority.values()[priority];
  }

  private void refuseUnlessAssigned(String advice) {
    refuseIfResolved();
    if (status != Status.ASSIGNED) {
      throw new Refusal(409, "ticket-not-assigned", "Este ticket no lo tiene nadie. " + advice);
    }
  }

  void refuseIfResolved() {
    if (status == Status.RESOLVED) {
      throw new Refusal(409, "ticket-resolved", "Este ticket ya está resuelto y no admite cambios.");
    }
  }
}
