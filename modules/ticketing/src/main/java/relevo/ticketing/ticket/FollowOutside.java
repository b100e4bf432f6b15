package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import relevo.events.integration.NoteBroughtIn;
import relevo.events.integration.ReplyBroughtIn;
import relevo.events.integration.StatusBroughtIn;
import relevo.events.ticketing.ConversationAsked;
import relevo.kernel.Refusal;
import relevo.ticketing.agent.Agents;
import relevo.ticketing.loan.Loans;
import relevo.ticketing.note.Note;

/** Does at the desk what people did in the systems around it, by the desk's own rules: one winner, and words only if WhatsApp takes them. */
@ApplicationScoped
class FollowOutside {

  private static final String NOBODY = "Nadie de la mesa entra con ese correo: díganos quién es en la integración («people»).";

  @Inject Tickets tickets;
  @Inject Agents agents;
  @Inject Loans loans;
  @Inject ClaimTicket claim;
  @Inject AssignTicket assign;
  @Inject WriteToCustomer write;
  @Inject AddNote addNote;
  @Inject ResolveTicket resolve;
  @Inject Event<ConversationAsked> conversations;

  void on(@Observes ReplyBroughtIn reply) {
    Ticket ticket = locked(reply.ticket());
    if (reply.agent() != null) join(ticket, reply.agent());
    reply.accept(write.write(ticket.id, reply.content(), reply.agent()).id());
  }

  void on(@Observes NoteBroughtIn note) {
    Ticket ticket = locked(note.ticket());
    String text = note.text() == null ? "" : note.text().strip();
    if (text.isEmpty()) throw new Refusal(422, "text-missing", "La nota está vacía.");
    note.keep(addNote.add(ticket.id, cut(text), author(note.author(), note.account())).id());
  }

  void on(@Observes StatusBroughtIn brought) {
    Ticket ticket = locked(brought.ticket());
    switch (brought.status()) {
      case ASSIGNED -> assign.assign(ticket.id, demanded(brought.agent(), ticket), brought.agent());
      case RESOLVED -> resolve(ticket, brought);
    }
    brought.follow();
  }

  /** What is over there and here is over once. */
  private void resolve(Ticket ticket, StatusBroughtIn brought) {
    if (ticket.status == Ticket.Status.RESOLVED) return;
    loans.refuseIfLent(ticket.id);
    if (brought.agent() != null) join(ticket, brought.agent());
    resolve.resolve(ticket.id, new Closing(brought.outcome(), null));
  }

  /** Whoever works on what is nobody's has it from now on. */
  private void join(Ticket ticket, String agent) {
    demanded(agent, ticket);
    if (ticket.status == Ticket.Status.OPEN) claim.claim(ticket.id, agent);
  }

  private String demanded(String agent, Ticket ticket) {
    if (agent == null) throw new Refusal(422, "agent-unknown", NOBODY);
    agents.demand(agent, ticket.team);
    return agent;
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) > Note.LONGEST ? text.substring(0, text.offsetByCodePoints(0, Note.LONGEST)) : text;
  }

  /** Nobody takes the other system's people for ours. */
  private static String author(String author, String account) {
    return author == null || author.isBlank() ? account : author + " (" + account + ")";
  }

  private Ticket locked(UUID id) {
    conversations.fire(new ConversationAsked(tickets.place(id).conversation()));
    return tickets.alone(id);
  }
}
