package relevo.ticketing.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.Content.Kind;
import relevo.events.Owner;
import relevo.events.escalation.EscalationRaised;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.events.messaging.AnsweredElsewhere;
import relevo.events.messaging.MessageReceived;
import relevo.events.ticketing.AgentReplied;
import relevo.events.ticketing.TicketHandedBack;
import relevo.events.ticketing.TicketLent;
import relevo.events.ticketing.TicketOpened;
import relevo.events.ticketing.TicketReleased;
import relevo.events.ticketing.TicketReopened;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketReturned;
import relevo.events.ticketing.TicketTransferred;
import relevo.events.ticketing.TicketWoken;
import relevo.events.ticketing.TicketWoken.Cause;
import relevo.kernel.ProductClock;

/** Keeps what an inbox shows of each chat. What the bot says by the way of a hand-over does not hide the customer's words. */
@ApplicationScoped
class KeepChat {

  /** About another message, and no word that anybody waits with. */
  private static final Set<Kind> WORDLESS = EnumSet.of(Kind.REACTION, Kind.REVOKE, Kind.NOTE);
  private static final Set<Kind> OPENS_NO_WINDOW = EnumSet.of(Kind.EDIT, Kind.REVOKE, Kind.NOTE);
  private static final Brief BY_PHONE = Brief.of(Kind.TEXT, "Respuesta desde el teléfono del negocio");

  @Inject Chats chats;
  @Inject ProductClock clock;
  @Inject Event<TicketWoken> woken;

  void on(@Observes MessageReceived message) {
    Talk talk = chats.news().in(message.conversationId());
    Kind kind = message.content().kind();
    if (!OPENS_NO_WINDOW.contains(kind) && !message.content().byMail()) talk.heard(message.sentAt());
    if (WORDLESS.contains(kind)) return;
    talk.customer(brief(message.content()), message.sentAt(), !message.wish());
    // where the bot answers, nobody is told: the look-up would cost each message a query
    if (message.owner() == Owner.HUMAN) chats.asleep(message.conversationId()).forEach(ticket -> tellAwake(message.conversationId(), ticket));
  }

  private void tellAwake(UUID conversation, UUID ticket) {
    woken.fire(new TicketWoken(conversation, ticket, Cause.MESSAGE, null));
  }

  void on(@Observes EscalationRaised escalation) {
    EscalationRaised.Said said = escalation.said();
    if (said != null && said.kind() != null) chats.news().in(escalation.conversationId()).cause(Brief.of(said.kind(), said.text()), said.at());
  }

  void on(@Observes AgentReplied replied) {
    chats.news().in(replied.conversationId()).agent(brief(replied.content()), clock.now());
  }

  void on(@Observes AnsweredElsewhere answered) {
    chats.news().in(answered.conversationId()).agent(BY_PHONE, answered.at());
  }

  void on(@Observes ReplyComposed reply) {
    if (reply.purpose() == Purpose.BOT) chats.news().in(reply.conversationId()).bot(brief(reply.content()), clock.now());
  }

  void on(@Observes TicketOpened ticket) {
    chats.news().opened(ticket.ticketId(), ticket.conversationId(), ticket.owner() == Owner.HUMAN);
  }

  void on(@Observes TicketReopened ticket) {
    chats.news().reopened(ticket.ticketId());
  }

  void on(@Observes TicketTransferred ticket) {
    chats.news().of(ticket.ticketId()).woken();
  }

  void on(@Observes TicketReleased ticket) {
    chats.news().of(ticket.ticketId()).woken();
  }

  void on(@Observes TicketLent ticket) {
    chats.answeredByPerson(ticket.ticketId(), false);
  }

  /** What the customer has just told the bot is what the agent reads first. */
  void on(@Observes TicketReturned ticket) {
    chats.answeredByPerson(ticket.ticketId(), true);
  }

  void on(@Observes TicketResolved ticket) {
    chats.news().of(ticket.ticketId()).done();
  }

  void on(@Observes TicketHandedBack ticket) {
    chats.news().of(ticket.ticketId()).done();
  }

  private static Brief brief(Content content) {
    return Brief.of(content.kind(), content.text());
  }
}
