package relevo.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.events.ticketing.AgentFellSilent;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.ticketing.chat.HoldConversations;

/** Tells that an agent let a customer wait for longer than the team allows; drops out if they answered, or have it no longer. */
@ApplicationScoped
class BreakSilence implements JobHandler<BreakSilence.Input, Void> {

  static final String KIND = "ticketing.break-silence";

  /**
   * @param contactId whose job this is
   * @param since when the agent's time began: they took the ticket, had it back from the bot, or the customer wrote
   */
  public record Input(UUID ticketId, UUID contactId, String agent, Instant since, Instant due) {}

  @Inject Countdowns countdowns;
  @Inject HoldConversations conversations;
  @Inject ProductClock clock;
  @Inject Jobs jobs;
  @Inject Event<AgentFellSilent> silent;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Input> input() {
    return Input.class;
  }

  @Override
  public void prepare(List<Input> batch) {
    conversations.of(batch.stream().map(Input::ticketId).toList());
  }

  @Override
  public void settle(Input input, Void nothing) {
    if (!isStillTheirs(input) || !waitsSince(input)) return;
    if (clock.now().isBefore(input.due())) {
      // the desk's clock was set back
      jobs.addLater(KIND, input.contactId(), input.due(), input);
      return;
    }
    countdowns.work(input.ticketId()).ifPresent(work ->
        silent.fire(new AgentFellSilent(work.conversationId(), work.ticketId(), input.agent(), input.since(), false)));
  }

  /** Since before this began, for whatever began later has a job of its own. */
  private boolean isStillTheirs(Input input) {
    return countdowns.heldSince(input.ticketId(), input.agent()).filter(taken -> !taken.isAfter(input.since())).isPresent();
  }

  private boolean waitsSince(Input input) {
    return countdowns.waitingSince(input.ticketId()).filter(since -> !since.isAfter(input.since())).isPresent();
  }
}
