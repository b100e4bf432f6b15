package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.ticketing.AgentReplied;
import relevo.kernel.Ids;
import relevo.kernel.Refusal;
import relevo.ticketing.loan.Lending;

/** Carries the message of the agent who has a ticket to its customer. */
@ApplicationScoped
class WriteToCustomer {

  /** WhatsApp's own limit for a text, in characters as people count them. */
  static final int LONGEST = 4096;

  @Inject Tickets tickets;
  @Inject Lending lending;
  @Inject Event<AgentReplied> replied;

  /**
   * Whoever writes has the conversation again, if the bot had it. Words are looked at here, all else by messaging, which knows what
   * WhatsApp takes: it refuses in this very transaction.
   *
   * @param writer who writes, or null for whoever has the ticket
   */
  ReplyCard write(UUID id, Content content, String writer) {
    if (content.kind() == null) throw new Refusal(422, "kind-missing", "Diga en «kind» qué clase de mensaje es, por ejemplo «IMAGE».");
    if (content.kind() == Content.Kind.TEXT) check(content.text());
    Ticket ticket = tickets.numbered(id);
    String holder = ticket.writer();
    String agent = writer == null ? holder : writer;
    lending.takeBack(id, agent);
    UUID reply = Ids.next();
    replied.fire(new AgentReplied(ticket.conversationId, ticket.id, reply, agent, content));
    return new ReplyCard(reply, ticket.id, ticket.conversationId, agent, content.text());
  }

  private static void check(String text) {
    if (text == null || text.isBlank()) throw new Refusal(422, "text-missing", "Escriba un texto para el cliente.");
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST) {
      throw new Refusal(422, "text-too-long",
          "El texto tiene " + length + " caracteres y WhatsApp admite " + LONGEST + ": divídalo en dos.");
    }
  }
}
