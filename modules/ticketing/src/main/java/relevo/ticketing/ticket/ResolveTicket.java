package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import relevo.events.ticketing.TicketResolved.Way;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.ticketing.care.CareCard;
import relevo.ticketing.care.Policies;

/** Ends an agent's work: from here on the bot answers again. */
@ApplicationScoped
class ResolveTicket {

  static final int LONGEST_WORD = 200;

  @Inject Tickets tickets;
  @Inject Policies policies;
  @Inject ProductClock clock;
  @Inject TellResolved resolved;

  Ticket resolve(UUID id, Closing closing) {
    Ticket ticket = tickets.numbered(id);
    String label = label(closing.label());
    ticket.refuseUnlessResolvable();
    demandWhatTheTeamWants(policies.of(ticket.team), label, ticket);
    ticket.resolve(new Resolution(word(closing.outcome()), label, clock.now()));
    tickets.save();
    resolved.tell(ticket, Way.AGENT);
    return ticket;
  }

  private static void demandWhatTheTeamWants(CareCard care, String label, Ticket ticket) {
    if (care.resolveNeedsLabel() && label == null) {
      throw new Refusal(422, "label-missing", "En el equipo «" + ticket.team + "» se dice al resolver si hacía falta una persona («label»):"
          + " needed (sí), not_needed (no), too_late (tarde) o wrong_team (otro equipo).");
    }
    if (care.resolveNeedsTags() && ticket.matter.ruleTags.containsAll(ticket.matter.tags)) {
      throw new Refusal(422, "tags-missing", "En el equipo «" + ticket.team + "» no se resuelve un ticket sin que una persona lo etiquete: póngale al menos una etiqueta.");
    }
  }

  private static String label(String label) {
    return label == null || label.isBlank() ? null : Label.of(label.strip()).word();
  }

  private static String word(String word) {
    if (word == null || word.isBlank()) return null;
    if (word.length() > LONGEST_WORD) {
      throw new Refusal(422, "word-too-long", "«outcome» admite " + LONGEST_WORD + " caracteres.");
    }
    return word.strip();
  }
}
