package relevo.ticketing.agent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Agents in memory. */
public class KeptAgents extends Agents {

  private final Map<String, Agent> kept = new HashMap<>();
  final List<String> locked = new ArrayList<>();

  @Override
  void add(Agent agent) {
    kept.put(agent.login, agent);
  }

  @Override
  Optional<Agent> present(String login) {
    return Optional.ofNullable(kept.get(login));
  }

  @Override
  Optional<Agent> alone(String login) {
    locked.add(login);
    return present(login);
  }

  @Override
  Map<String, Long> loads(Collection<String> logins) {
    return Map.of();
  }

  @Override
  List<Agent> all() {
    return List.copyOf(kept.values());
  }
}
