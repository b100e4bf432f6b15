package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import relevo.events.ticketing.ConversationAsked;
import relevo.kernel.Refusal;
import relevo.permission.Caller;
import relevo.permission.Role;
import relevo.ticketing.loan.Loans;

/** Which tickets a caller sees (their teams' and their own), and whose work they may do (their own; supervisors and programs, anybody's). */
@ApplicationScoped
class Scope {

  private static final int LONGEST = 100;

  @Inject Tickets tickets;
  @Inject Loans loans;
  @Inject Event<ConversationAsked> asked;

  /** Whose a ticket is now. */
  record Place(String team, String agent, UUID conversation) {

    static Place of(Ticket ticket) {
      return new Place(ticket.team, ticket.agent, ticket.conversationId);
    }
  }

  /**
   * The ticket of that id.
   *
   * @throws Refusal 404 if there is none, or none for them
   */
  UUID sighted(String id, SecurityContext security) {
    UUID ticket = id(id);
    demandSight(ticket, security);
    return ticket;
  }

  /** The same, where nobody looks at the ticket itself. */
  UUID present(String id, SecurityContext security) {
    UUID ticket = id(id);
    demandSight(ticket, tickets.place(ticket), security);
    return ticket;
  }

  /** @throws Refusal 404 for what is no id */
  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw Refusal.missing("el ticket " + text);
    }
  }

  /**
   * The ticket of that id, which nobody else changes until the transaction ends.
   *
   * @throws Refusal 404 if there is none, or none for them
   */
  UUID locked(String id, SecurityContext security) {
    UUID ticket = id(id);
    Place place = tickets.place(ticket);
    demandSight(ticket, place, security);
    asked.fire(new ConversationAsked(place.conversation()));
    demandSight(ticket, Place.of(tickets.alone(ticket)), security);
    return ticket;
  }

  /** The same; @throws Refusal 409 also if somebody else has it at this moment */
  UUID held(String id, SecurityContext security) {
    UUID ticket = locked(id, security);
    demandHold(Place.of(tickets.alone(ticket)), security);
    return ticket;
  }

  /**
   * The second of two tickets that nobody else changes until the transaction ends. They are locked in one order, whichever of them is
   * named first, and after both conversations, as messages lock them: whoever wants the same two waits.
   *
   * @throws Refusal 404 if either is not there, or not for them; 409 if somebody else has the first
   */
  UUID heldWith(String id, String other, SecurityContext security) {
    List<UUID> both = List.of(id(id), id(other));
    List<Place> places = both.stream().map(tickets::place).toList();
    for (int i = 0; i < 2; i++) demandSight(both.get(i), places.get(i), security);
    places.stream().map(Place::conversation).distinct().sorted(Comparator.comparing(UUID::toString)).forEach(each -> asked.fire(new ConversationAsked(each)));
    both.stream().sorted().forEach(tickets::alone);
    for (UUID each : both) demandSight(each, Place.of(tickets.alone(each)), security);
    demandHold(Place.of(tickets.alone(both.getFirst())), security);
    loans.refuseIfLent(both.getFirst());
    return both.getLast();
  }

  /** As {@link #held}; @throws Refusal 409 also while the bot has its conversation */
  UUID free(String id, SecurityContext security) {
    UUID ticket = held(id, security);
    loans.refuseIfLent(ticket);
    return ticket;
  }

  /** @throws Refusal 404 for a ticket of another team, as for one that is not there */
  void demandSight(UUID ticket, SecurityContext security) {
    if (!Caller.of(security).teams().isEmpty()) demandSight(ticket, tickets.place(ticket), security);
  }

  private static void demandSight(UUID ticket, Place place, SecurityContext security) {
    Caller caller = Caller.of(security);
    if (caller.teams().isEmpty() || caller.teams().contains(place.team()) || caller.name().equals(place.agent())) return;
    throw Refusal.missing("el ticket " + ticket);
  }

  /** @throws Refusal 409 for a ticket that somebody else has */
  static void demandHold(Place place, SecurityContext security) {
    Caller caller = Caller.of(security);
    if (caller.spokesman() || caller.may(Role.SUPERVISOR)) return;
    if (place.agent() != null && !place.agent().equals(caller.name())) {
      throw new Refusal(409, "ticket-of-another", "Este ticket lo lleva " + place.agent() + ". Pídale que se lo pase, o tómelo cuando quede libre.");
    }
  }

  /** As {@link #locked}; @throws Refusal 409 also for a ticket that is not theirs to give to a colleague */
  UUID givable(String id, SecurityContext security) {
    UUID ticket = locked(id, security);
    loans.refuseIfLent(ticket);
    Caller caller = Caller.of(security);
    if (caller.spokesman() || caller.may(Role.SUPERVISOR) || caller.name().equals(tickets.alone(ticket).agent)) return ticket;
    throw new Refusal(409, "ticket-not-yours", "Solo puede pasar a otra persona un ticket que lleva usted. Tómelo antes, o pídaselo a quien supervisa.");
  }

  /** Who writes: whoever has signed in; null for a program, which writes for whoever has the ticket. */
  static String writer(SecurityContext security) {
    Caller caller = Caller.of(security);
    return caller.spokesman() ? null : caller.name();
  }

  /** Who is to have the ticket. */
  static String agent(SecurityContext security, String named) {
    if (!Caller.of(security).may(Role.SUPERVISOR) || named == null || named.isBlank()) return Caller.name(security, named);
    if (named.strip().length() > LONGEST) throw new Refusal(422, "agent", "«agent» admite " + LONGEST + " letras como mucho.");
    return named.strip();
  }
}
