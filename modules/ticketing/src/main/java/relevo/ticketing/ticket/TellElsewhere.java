package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import relevo.events.integration.NotesAsked;
import relevo.events.integration.TicketAsked;
import relevo.events.integration.TicketAsked.Standing;
import relevo.events.integration.TicketsAsked;
import relevo.ticketing.agent.Agents;
import relevo.ticketing.briefing.Briefing;
import relevo.ticketing.briefing.Briefings;
import relevo.ticketing.note.NoteCard;
import relevo.ticketing.note.Notes;
import relevo.ticketing.promise.Countdowns;

/** Tells the systems around the desk how a ticket stands, and what was noted on it. */
@ApplicationScoped
class TellElsewhere {

  private static final int MOST_NOTES = 50;

  @Inject Tickets tickets;
  @Inject Agents agents;
  @Inject Briefings briefings;
  @Inject Countdowns countdowns;
  @Inject Notes notes;

  void on(@Observes TicketAsked asked) {
    tickets.present(asked.ticket()).ifPresent(ticket -> asked.answer(standing(ticket)));
  }

  void on(@Observes NotesAsked asked) {
    asked.answer(notes.on(asked.ticket(), asked.after(), MOST_NOTES).stream().map(NoteCard::of)
        .map(note -> new NotesAsked.Said(note.id(), note.by(), agents.nameOf(note.by()), note.text(), note.at())).toList());
  }

  void on(@Observes TicketsAsked asked) {
    asked.answer(tickets.lastOf(asked.contact(), asked.teams(), asked.most()).stream()
        .map(ticket -> new TicketsAsked.Past(ticket.id, ticket.team, TicketCard.status(ticket), ticket.language, ticket.openedAt)).toList());
  }

  private Standing standing(Ticket ticket) {
    List<Briefing.Rule> rules = briefings.of(ticket.id, ticket.conversationId).brief().why().rules();
    Instant due = countdowns.deadlines(ticket.id, null).dueAt();
    return standing(ticket, reasons(ticket, rules), ticket.agent == null ? null : agents.nameOf(ticket.agent), due);
  }

  static Standing standing(Ticket ticket, List<String> reasons, String agentName, Instant dueAt) {
    Resolution end = ticket.resolution == null ? new Resolution(null, null, null) : ticket.resolution;
    return new Standing(ticket.id, ticket.conversationId, TicketCard.status(ticket), HandBackTicket.OUTCOME.equals(end.outcome()), ticket.team,
        ticket.tier, TicketCard.priority(ticket), ticket.agent, agentName, ticket.contactName, ticket.phone, ticket.language, reasons,
        ticket.openedAt, ticket.takenAt, end.resolvedAt(), dueAt);
  }

  /** What the analysts wrote of the rules that spoke last; of a rule of which they wrote nothing, its name. */
  static List<String> reasons(Ticket ticket, List<Briefing.Rule> rules) {
    if (rules.isEmpty()) return ticket.matter.because;
    return rules.stream().map(rule -> rule.why() == null || rule.why().isBlank() ? rule.name() : rule.why().strip()).toList();
  }
}
