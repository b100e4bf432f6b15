package relevo.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import relevo.events.ticketing.AgentFellSilent;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.ticketing.agent.Agents;
import relevo.ticketing.chat.HoldConversations;
import relevo.ticketing.team.Routings;

/** Tells of each customer who waits for an agent that has been gone for longer than the team allows; drops out if they came back. */
@ApplicationScoped
class MissAgent implements JobHandler<MissAgent.Input, Void> {

  static final String KIND = "ticketing.miss-agent";

  public record Input(String agent, Instant since) {}

  @Inject Countdowns countdowns;
  @Inject HoldConversations conversations;
  @Inject Routings routings;
  @Inject Agents agents;
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
    conversations.of(batch.stream().map(Input::agent).distinct().flatMap(agent -> countdowns.workOf(agent).stream()).map(Work::ticketId).toList());
  }

  @Override
  public void settle(Input input, Void nothing) {
    if (agents.goneSince(input.agent()).filter(input.since()::equals).isEmpty()) return;
    List<Work> waiting = countdowns.waitingWorkOf(input.agent()).stream().filter(work -> routings.of(work.team()).offlineMinutes() != null).toList();
    Instant now = clock.now();
    waiting.stream().map(work -> end(work, input)).filter(now::isBefore).min(Instant::compareTo)
        .ifPresent(next -> jobs.addLater(KIND, WatchSilence.subject(input.agent()), next, input));
    waiting.stream().filter(work -> !now.isBefore(end(work, input))).forEach(work ->
        silent.fire(new AgentFellSilent(work.conversationId(), work.ticketId(), input.agent(), input.since(), true)));
  }

  private Instant end(Work work, Input input) {
    return input.since().plus(Duration.ofMinutes(routings.of(work.team()).offlineMinutes()));
  }
}
