package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import relevo.events.ticketing.AgentFellSilent;
import relevo.events.ticketing.TicketReleased;
import relevo.kernel.ProductClock;
import relevo.ticketing.loan.Loans;
import relevo.ticketing.note.Phrase;
import relevo.ticketing.vigil.Vigils;

/**
 * Takes a ticket from an agent who leaves its customer waiting: back to the line, at its age's place, with a note that says why. Not
 * while the bot has it; when it comes back, somebody looks again.
 */
@ApplicationScoped
class RequeueTicket {

  /** Who signs the note. */
  static final String DESK = "relevo";

  @Inject Tickets tickets;
  @Inject AddNote notes;
  @Inject Vigils vigils;
  @Inject Loans loans;
  @Inject ProductClock clock;
  @Inject Event<TicketReleased> released;

  void on(@Observes AgentFellSilent silent) {
    Ticket ticket = tickets.alone(silent.ticketId());
    // whoever asked before the ticket was locked may have missed the answer
    if (!ticket.isHeldBy(silent.agent()) || loans.has(ticket.id) || !vigils.customerWaits(ticket.id)) return;
    long minutes = Math.max(1, Duration.between(silent.since(), clock.now()).toMinutes());
    String reason = reason(silent, minutes);
    ticket.backToQueue();
    tickets.save();
    notes.say(ticket.id, reason, new Phrase(silent.offline() ? "agent_offline" : "agent_silent",
        Map.of("agent", silent.agent(), "minutes", String.valueOf(minutes))), DESK);
    released.fire(new TicketReleased(ticket.conversationId, ticket.id, ticket.team, silent.agent(), reason));
  }

  private String reason(AgentFellSilent silent, long minutes) {
    String time = minutes == 1 ? "un minuto" : minutes + " minutos";
    return silent.offline()
        ? "Vuelve a la cola: " + silent.agent() + " lleva " + time + " sin conexión y el cliente espera."
        : "Vuelve a la cola: " + silent.agent() + " lleva " + time + " sin contestar al cliente.";
  }
}
