package relevo.ticketing.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.ticketing.agent.Agents;
import relevo.ticketing.agent.Hand;
import relevo.ticketing.team.RoutingCard;
import relevo.ticketing.team.Routings;
import relevo.ticketing.ticket.HandOut;
import relevo.ticketing.ticket.Waiting;

/**
 * Gives the first ticket of a team's line to the agent whom it suits best, and comes back as long as there are both. One ticket a
 * transaction, which holds the line, then the agent, then the ticket: two nodes give neither one ticket twice nor one agent too many.
 */
@ApplicationScoped
class OfferWork implements JobHandler<OfferWork.Input, Void> {

  static final String KIND = "ticketing.offer-work";

  /** So far down the line somebody is looked for. */
  private static final int MOST = 50;

  public record Input(String team) {}

  @Inject Routings routings;
  @Inject Agents agents;
  @Inject HandOut handOut;
  @Inject ProductClock clock;
  @Inject Jobs jobs;

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
    routings.alone(input.team()).ifPresent(routing -> offer(input, routing));
  }

  private void offer(Input input, RoutingCard routing) {
    String team = input.team();
    List<Waiting> line = handOut.first(team, MOST);
    List<Hand> hands = line.isEmpty() ? List.of() : agents.handsOf(team);
    Instant now = clock.now();
    Match.first(line, hands, routing.patienceForLanguage(), now).ifPresent(match -> {
      if (agents.load(match.agent(), team, now)) handOut.give(match.ticket(), team, match.agent());
      jobs.add(KIND, CallForHands.subject(team), input);
    });
  }
}
