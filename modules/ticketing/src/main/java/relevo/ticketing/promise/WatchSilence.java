package relevo.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import relevo.events.ticketing.TicketTaken;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.ticketing.agent.Agents;
import relevo.ticketing.agent.Left;
import relevo.ticketing.team.RoutingCard;
import relevo.ticketing.team.Routings;

/** Looks again, where a team wants it, when an agent has had time enough to answer, or to come back. What is under way keeps the time it began with. */
@ApplicationScoped
class WatchSilence {

  @Inject Countdowns countdowns;
  @Inject DueTimes due;
  @Inject Routings routings;
  @Inject Agents agents;
  @Inject ProductClock clock;
  @Inject Jobs jobs;

  void on(@Observes TicketTaken taken) {
    countdowns.work(taken.ticketId()).ifPresent(this::watch);
  }

  /** A customer waits for the agent who has that ticket. */
  void watch(Work work) {
    if (work.agent() == null) return;
    RoutingCard routing = routings.of(work.team());
    if (routing.silentMinutes() != null) answer(work, Duration.ofMinutes(routing.silentMinutes()));
    if (routing.offlineMinutes() != null) agents.goneSince(work.agent()).ifPresent(since -> comeBack(work.agent(), since, routing.offlineMinutes()));
  }

  void on(@Observes Left left) {
    countdowns.workOf(left.login()).stream().map(work -> routings.of(work.team()).offlineMinutes()).filter(Objects::nonNull).min(Integer::compare)
        .ifPresent(minutes -> comeBack(left.login(), left.since(), minutes));
  }

  private void answer(Work work, Duration patience) {
    Instant now = clock.now();
    due.after(work.team(), now, patience).ifPresent(at -> jobs.addLater(BreakSilence.KIND, work.contactId(), at,
        new BreakSilence.Input(work.ticketId(), work.contactId(), work.agent(), now, at)));
  }

  private void comeBack(String agent, Instant since, int minutes) {
    Instant at = since.plus(Duration.ofMinutes(minutes));
    Instant now = clock.now();
    jobs.addLater(MissAgent.KIND, subject(agent), at.isAfter(now) ? at : now, new MissAgent.Input(agent, since));
  }

  /** In whose lane an agent's own jobs run. */
  static UUID subject(String agent) {
    return UUID.nameUUIDFromBytes(agent.getBytes(StandardCharsets.UTF_8));
  }
}
