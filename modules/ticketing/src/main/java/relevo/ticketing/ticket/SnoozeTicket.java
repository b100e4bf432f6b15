package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import relevo.events.ticketing.TicketSnoozed;
import relevo.events.ticketing.TicketWoken;
import relevo.events.ticketing.TicketWoken.Cause;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.ticketing.chat.Chats;

/** Puts a ticket aside for a while, and brings it back before its time. */
@ApplicationScoped
class SnoozeTicket {

  @Inject Tickets tickets;
  @Inject Chats chats;
  @Inject Jobs jobs;
  @Inject ProductClock clock;
  @Inject Event<TicketSnoozed> snoozed;
  @Inject Event<TicketWoken> woken;

  void snooze(UUID id, Snoozing asked, String by) {
    Ticket ticket = tickets.numbered(id);
    ticket.refuseIfResolved();
    Instant until = asked.checked(clock.now());
    chats.snooze(id, until);
    if (until != null) {
      jobs.addLater(WakeTicket.KIND, ticket.contactId, until, new WakeTicket.Input(id, ticket.conversationId, ticket.contactId, until));
    }
    snoozed.fire(new TicketSnoozed(ticket.conversationId, id, by, until));
  }

  void wake(UUID id, String by) {
    Ticket ticket = tickets.numbered(id);
    if (chats.wake(id)) woken.fire(new TicketWoken(ticket.conversationId, id, Cause.PERSON, by));
  }
}
