package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.ticketing.chat.Chats;
import relevo.ticketing.promise.Countdowns;
import relevo.ticketing.queue.Deadlines;

/** Looks at the deadlines of a ticket that waits, moves it ahead if one presses, and comes back when the next one does. */
@ApplicationScoped
class RankTicket implements JobHandler<RankTicket.Input, Void> {

  static final String KIND = "ticketing.rank";

  /** @param contactId whose job this is */
  public record Input(UUID ticketId, UUID contactId) {}

  @Inject Tickets tickets;
  @Inject Countdowns countdowns;
  @Inject Chats chats;
  @Inject Jobs jobs;
  @Inject ProductClock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Input> input() {
    return Input.class;
  }

  @Override
  public void settle(Input input, Void nothing) {
    Ticket ticket = tickets.alone(input.ticketId());
    // whoever lets go of it adds a new job
    if (ticket.status != Ticket.Status.OPEN) return;
    Deadlines deadlines = countdowns.deadlines(ticket.id, chats.of(ticket.id, RequeueTicket.DESK).windowClosesAt());
    Instant now = clock.now();
    ticket.turn.press(deadlines.liftsAt(now), ticket.urgency());
    deadlines.changesAfter(now).ifPresent(next -> jobs.addLater(KIND, input.contactId(), next, input));
  }
}
