package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import relevo.events.integration.AnswerAsked;
import relevo.events.integration.TakingAsked;
import relevo.events.integration.TakingAsked.Outcome;
import relevo.events.ticketing.ConversationAsked;
import relevo.events.ticketing.WritingAsked;
import relevo.kernel.ProductClock;
import relevo.ticketing.agent.Agents;

/** Lets the systems around the desk take a ticket for somebody, by the desk's own claim, and says who could answer its customer. */
@ApplicationScoped
class TakeFromElsewhere {

  @Inject Tickets tickets;
  @Inject ClaimTicket claim;
  @Inject Agents agents;
  @Inject ProductClock clock;
  @Inject Event<ConversationAsked> asked;
  @Inject Event<WritingAsked> writing;

  void on(@Observes TakingAsked wish) {
    UUID conversation = tickets.conversationOf(wish.ticket()).orElse(null);
    if (conversation == null) return;
    asked.fire(new ConversationAsked(conversation));
    Ticket ticket = tickets.alone(wish.ticket());
    Outcome outcome = outcome(ticket, wish.agent(), agents.mayHave(wish.agent(), ticket.team));
    if (outcome == Outcome.TAKEN) claim.claim(ticket.id, wish.agent());
    wish.answer(outcome, ticket.agent == null ? null : agents.nameOf(ticket.agent));
  }

  static Outcome outcome(Ticket ticket, String agent, boolean mayHave) {
    if (ticket.status == Ticket.Status.RESOLVED) return Outcome.RESOLVED;
    if (agent.equals(ticket.agent)) return Outcome.TAKEN;
    if (!mayHave) return Outcome.NOT_THEIRS;
    return ticket.status == Ticket.Status.ASSIGNED ? Outcome.HELD : Outcome.TAKEN;
  }

  void on(@Observes AnswerAsked question) {
    Optional<Ticket> ticket = tickets.present(question.ticket());
    question.answer(ticket.isPresent() ? why(ticket.get(), question.agent()) : "El ticket ya no existe.");
  }

  /** Null if nothing stands in the way. */
  private String why(Ticket ticket, String agent) {
    if (ticket.status == Ticket.Status.RESOLVED) return "El ticket ya está resuelto.";
    if (!agents.mayHave(agent, ticket.team)) return "«" + agent + "» no puede escribir en tickets de este equipo.";
    WritingAsked customer = new WritingAsked(ticket.conversationId);
    writing.fire(customer);
    if (customer.optedOut()) return "El cliente pidió que no se le escriba.";
    if (customer.unreachable()) return "El cliente ya no está en ese número.";
    return customer.isOpenAt(clock.now()) ? null : "Han pasado 24 horas desde que el cliente escribió: WhatsApp solo admite una plantilla.";
  }
}
