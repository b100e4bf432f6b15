package relevo.ticketing.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import relevo.events.access.AgentConnected;
import relevo.events.access.AgentDefined;
import relevo.events.access.AgentGone;
import relevo.events.integration.AgentAsked;
import relevo.events.ticketing.AgentPresenceChanged;
import relevo.kernel.ProductClock;

/** Hears who has an account and who is there. What somebody chose to be they are again when they come back. */
@ApplicationScoped
class KnowAgents {

  @Inject Agents agents;
  @Inject ProductClock clock;
  @Inject Event<AgentPresenceChanged> changed;
  @Inject Event<Ready> ready;
  @Inject Event<Left> left;

  void on(@Observes AgentDefined defined) {
    Agent agent = agents.alone(defined.login()).orElse(null);
    if (agent == null) {
      agents.add(new Agent(defined, clock.now()));
      return;
    }
    agent.become(defined);
    if (!defined.active()) turn(agent, Presence.OFFLINE);
    else if (agent.presence == Presence.ONLINE) ready.fire(new Ready(agent.login, agent.teams));
  }

  void on(@Observes AgentConnected connected) {
    agents.alone(connected.login()).filter(agent -> agent.presence == Presence.OFFLINE).ifPresent(agent -> turn(agent, agent.chosen));
  }

  void on(@Observes AgentGone gone) {
    agents.alone(gone.login()).ifPresent(agent -> turn(agent, Presence.OFFLINE));
  }

  void on(@Observes AgentAsked asked) {
    asked.answer(agents.present(asked.login()).filter(agent -> agent.active).isPresent());
  }

  AgentCard choose(String login, Presence presence) {
    Agent agent = agents.named(login);
    agent.chosen = presence;
    turn(agent, presence);
    return card(agent);
  }

  AgentCard shape(Agent agent, AgentWish wish) {
    wish.applyTo(agent);
    if (agent.presence == Presence.ONLINE) ready.fire(new Ready(agent.login, agent.teams));
    return card(agent);
  }

  private AgentCard card(Agent agent) {
    return AgentCard.of(agent, agents.loads(Set.of(agent.login)).getOrDefault(agent.login, 0L));
  }

  private void turn(Agent agent, Presence to) {
    if (!agent.turn(to, clock.now())) return;
    changed.fire(new AgentPresenceChanged(agent.login, to.word()));
    if (to == Presence.ONLINE) ready.fire(new Ready(agent.login, agent.teams));
    if (to == Presence.OFFLINE) left.fire(new Left(agent.login, agent.presenceSince));
  }
}
