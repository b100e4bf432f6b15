package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.ticketing.AgentReplied;
import relevo.kernel.Ids;
import relevo.kernel.Refusal;

/** Carries the words of the agent who has a ticket to its customer. */
@ApplicationScoped
class WriteToCustomer {

  /** WhatsApp's own limit for a text, in characters as people count them. */
  static final int LONGEST = 4096;

  @Inject Tickets tickets;
  @Inject Event<AgentReplied> replied;

  ReplyCard write(UUID id, String text) {
    if (text == null || text.isBlank()) throw new Refusal(422, "text-missing", "Escriba un texto para el cliente.");
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST) {
      throw new Refusal(422, "text-too-long",
          "El texto tiene " + length + " caracteres y WhatsApp admite " + LONGEST + ": divídalo en dos.");
    }
    Ticket ticket = tickets.numbered(id);
    String agent = ticket.writer();
    UUID reply = Ids.next();
    replied.fire(new AgentReplied(ticket.conversationId, ticket.id, reply, agent, Content.text(text)));
    return new ReplyCard(reply, ticket.id, ticket.conversationId, agent, text);
  }
}
