package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import relevo.events.ticketing.TicketOpened;
import relevo.events.ticketing.TicketOverdue;
import relevo.events.ticketing.TicketReleased;
import relevo.events.ticketing.TicketReopened;
import relevo.events.ticketing.TicketTransferred;
import relevo.jobs.Jobs;
import relevo.ticketing.promise.PromiseHastened;
import relevo.ticketing.promise.ReplyAwaited;
import relevo.ticketing.queue.Lift;

/** Has the deadlines looked at of each ticket that begins to wait. In a job, since its promises may be made in this very moment. */
@ApplicationScoped
class KeepRank {

  @Inject Tickets tickets;
  @Inject Jobs jobs;

  void on(@Observes TicketOpened opened) {
    look(opened.ticketId());
  }

  void on(@Observes TicketReleased released) {
    look(released.ticketId());
  }

  void on(@Observes TicketReopened reopened) {
    look(reopened.ticketId());
  }

  void on(@Observes ReplyAwaited awaited) {
    look(awaited.ticketId());
  }

  void on(@Observes TicketTransferred transferred) {
    look(transferred.ticketId());
  }

  void on(@Observes PromiseHastened hastened) {
    look(hastened.ticketId());
  }

  /** A broken promise counts until the ticket is settled, whoever has it. */
  void on(@Observes TicketOverdue overdue) {
    Ticket ticket = tickets.alone(overdue.ticketId());
    ticket.turn.lift(Lift.OVERDUE, ticket.urgency());
  }

  private void look(UUID id) {
    Ticket ticket = tickets.numbered(id);
    jobs.add(RankTicket.KIND, ticket.contactId, new RankTicket.Input(id, ticket.contactId));
  }
}
