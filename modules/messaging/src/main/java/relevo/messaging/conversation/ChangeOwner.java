package relevo.messaging.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.Owner;
import relevo.events.ticketing.TicketHandedBack;
import relevo.events.ticketing.TicketLent;
import relevo.events.ticketing.TicketOpened;
import relevo.events.ticketing.TicketReopened;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketReturned;

/** A conversation belongs to a human from the moment its ticket is opened until the ticket is resolved or handed back; one beside it changes nothing. */
@ApplicationScoped
class ChangeOwner {

  @Inject Conversations conversations;

  void on(@Observes TicketOpened ticket) {
    conversations.lock(ticket.conversationId()).nowAnsweredBy(ticket.owner());
  }

  void on(@Observes TicketReopened ticket) {
    conversations.lock(ticket.conversationId()).nowAnsweredBy(Owner.HUMAN);
  }

  /** For one task of the bot's; the ticket stays in its agent's hands. */
  void on(@Observes TicketLent ticket) {
    conversations.lock(ticket.conversationId()).nowAnsweredBy(Owner.BOT);
  }

  void on(@Observes TicketReturned ticket) {
    conversations.lock(ticket.conversationId()).nowAnsweredBy(Owner.HUMAN);
  }

  void on(@Observes TicketResolved ticket) {
    if (ticket.leavesToBot()) conversations.lock(ticket.conversationId()).nowAnsweredBy(Owner.BOT);
  }

  void on(@Observes TicketHandedBack ticket) {
    conversations.lock(ticket.conversationId()).nowAnsweredBy(Owner.BOT);
  }
}
