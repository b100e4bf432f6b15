package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import relevo.events.ticketing.TicketWoken;
import relevo.events.ticketing.TicketWoken.Cause;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.ticketing.chat.Chats;

/** Brings a ticket back when its time has come; drops out if it is awake, or sleeps until another time by now. */
@ApplicationScoped
class WakeTicket implements JobHandler<WakeTicket.Input, Void> {

  static final String KIND = "ticketing.wake-ticket";

  /** @param contactId whose job this is */
  public record Input(UUID ticketId, UUID conversationId, UUID contactId, Instant until) {}

  @Inject Chats chats;
  @Inject ProductClock clock;
  @Inject Jobs jobs;
  @Inject Event<TicketWoken> woken;

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
    // the desk's clock may have been set back since the job was taken
    if (clock.now().isBefore(input.until())) jobs.addLater(KIND, input.contactId(), input.until(), input);
    else if (chats.wake(input.ticketId(), input.until())) {
      woken.fire(new TicketWoken(input.conversationId(), input.ticketId(), Cause.TIME, null));
    }
  }
}
