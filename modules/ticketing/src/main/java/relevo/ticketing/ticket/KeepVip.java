package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.escalation.CustomerProfiled;
import relevo.events.ticketing.ConversationAsked;
import relevo.ticketing.promise.TermsChanged;

/** Keeps on a customer's tickets whether they are a VIP, to whom teams may promise more. */
@ApplicationScoped
class KeepVip {

  @Inject Tickets tickets;
  @Inject Event<ConversationAsked> asking;
  @Inject Event<TermsChanged> changed;

  void on(@Observes CustomerProfiled profiled) {
    if (profiled.changed().isEmpty()) return;
    // one that is being opened from what was known before shall be seen
    asking.fire(new ConversationAsked(profiled.conversationId()));
    for (Ticket ticket : tickets.of(profiled.contactId(), profiled.conversationId(), !profiled.vip())) {
      ticket.vip = profiled.vip();
      if (ticket.status != Ticket.Status.RESOLVED) changed.fire(new TermsChanged(ticket.id, ticket.contactId));
    }
  }
}
