package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import relevo.events.ticketing.CallBackDue;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

/** Puts a ticket first in line when the time has come that its customer was given; drops out if another one was agreed since. */
@ApplicationScoped
class KeepCallBack implements JobHandler<KeepCallBack.Input, Void> {

  static final String KIND = "ticketing.call-back";

  /** @param contactId whose job this is */
  public record Input(UUID ticketId, UUID contactId, Instant at) {}

  @Inject Tickets tickets;
  @Inject Jobs jobs;
  @Inject ProductClock clock;
  @Inject Event<CallBackDue> due;

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
    if (!ticket.awaits(input.at())) return;
    if (clock.now().isBefore(input.at())) {
      // the desk's clock was set back
      jobs.addLater(KIND, input.contactId(), input.at(), input);
      return;
    }
    ticket.turn.callBack(ticket.urgency());
    tickets.save();
    due.fire(new CallBackDue(ticket.conversationId, ticket.id, ticket.team));
  }
}
