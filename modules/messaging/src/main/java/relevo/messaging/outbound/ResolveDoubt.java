package relevo.messaging.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import relevo.jobs.JobHandler;
import relevo.messaging.outbound.Outbound.State;

/**
 * Decides on a message that may or may not have left, once its receipt has had time to come: an agent's stays marked for the agent
 * to decide, a notice is let be, a hand-over is sent once more, the bot's answer too unless something newer was said.
 */
@ApplicationScoped
class ResolveDoubt implements JobHandler<ResolveDoubt.Doubt, Void> {

  static final String KIND = "messaging.resolve-doubt";
  static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int MOST_TRIES = 2;

  /** Which message. */
  public record Doubt(UUID outboundId) {}

  @Inject Outbounds outbounds;
  @Inject Departures departures;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Doubt> input() {
    return Doubt.class;
  }

  @Override
  public void prepare(List<Doubt> batch) {
    outbounds.lock(batch.stream().map(Doubt::outboundId).toList());
  }

  @Override
  public void settle(Doubt doubt, Void nothing) {
    Outbound outbound = outbounds.byId(doubt.outboundId());
    if (outbound.state() != State.AMBIGUOUS || outbound.tries() >= MOST_TRIES || !mayBeRepeated(outbound)) return;
    outbound.resending();
    departures.add(outbound);
  }

  private boolean mayBeRepeated(Outbound outbound) {
    return switch (outbound.purpose()) {
      case BOT -> !outbounds.anythingNewerThan(outbound);
      case HAND_OVER -> true;
      case NOTICE, AGENT -> false;
    };
  }
}
