package relevo.ticketing.vigil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import relevo.events.ticketing.WindowClosing;
import relevo.events.ticketing.WritingAsked;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.ticketing.care.Policies;

/** Tells, a while before WhatsApp's window closes over a customer who waits, that somebody should answer. */
@ApplicationScoped
public class WatchWindow implements JobHandler<WatchWindow.Input, Void> {

  static final String KIND = "ticketing.watch-window";

  /** Never longer than a window; it is looked at then how long it really is. */
  private static final Duration WINDOW = Duration.ofHours(24).minusSeconds(60);

  /** @param contactId whose job this is */
  public record Input(UUID ticketId, UUID contactId) {}

  @Inject Vigils vigils;
  @Inject Policies policies;
  @Inject ProductClock clock;
  @Inject Jobs jobs;
  @Inject Event<WritingAsked> writing;
  @Inject Event<WindowClosing> closing;

  /** From now on its customer waits. */
  public void begin(UUID ticket, UUID contact, String team) {
    int minutes = policies.of(team).windowReminderMinutes();
    if (minutes > 0) look(new Input(ticket, contact), clock.now().plus(WINDOW).minus(Duration.ofMinutes(minutes)));
  }

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
    vigils.inHands(input.ticketId()).filter(ticket -> vigils.customerWaits(ticket.ticketId())).ifPresent(ticket -> watch(input, ticket));
  }

  private void watch(Input input, Watched ticket) {
    int minutes = policies.of(ticket.team()).windowReminderMinutes();
    WritingAsked asked = new WritingAsked(ticket.conversationId());
    writing.fire(asked);
    if (minutes == 0 || !asked.isOpenAt(clock.now())) return;
    Instant closesAt = asked.closesAt();
    Instant due = closesAt.minus(Duration.ofMinutes(minutes));
    if (clock.now().isBefore(due)) {
      look(input, due);
      return;
    }
    // the customer may write again, and then there is another window
    look(input, closesAt);
    if (vigils.remind(ticket.ticketId(), closesAt)) {
      closing.fire(new WindowClosing(ticket.conversationId(), ticket.ticketId(), ticket.team(), ticket.agent(), closesAt));
    }
  }

  private void look(Input input, Instant at) {
    jobs.addLater(KIND, input.contactId(), at, input);
  }
}
