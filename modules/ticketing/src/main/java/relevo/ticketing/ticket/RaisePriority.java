package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.escalation.PriorityRaised;
import relevo.events.ticketing.ConversationAsked;

/** Moves a ticket ahead in its line when the rules, knowing more of the customer, say that it is more urgent. Never back. */
@ApplicationScoped
class RaisePriority {

  @Inject Tickets tickets;
  @Inject Event<ConversationAsked> asking;

  void on(@Observes PriorityRaised raised) {
    asking.fire(new ConversationAsked(raised.conversationId()));
    tickets.unresolvedFor(raised.conversationId()).ifPresent(ticket -> ticket.hurry(raised.priority(), raised.because()));
  }
}
