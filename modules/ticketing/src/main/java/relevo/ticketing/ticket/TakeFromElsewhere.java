package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import relevo.events.integration.TakingAsked;
import relevo.events.integration.TakingAsked.Outcome;
import relevo.events.ticketing.ConversationAsked;
import relevo.ticketing.agent.Agents;

/** Lets the systems around the desk take a ticket for somebody, by the desk's own claim. */
@ApplicationScoped
class TakeFromElsewhere {

  @Inject Tickets tickets;
  @Inject ClaimTicket claim;
  @Inject Agents agents;
  @Inject Event<ConversationAsked> asked;

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
}
