package relevo.ticketing.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How lines are handed out, in memory; as shipped where nothing else was said. */
public class ShippedRoutings extends Routings {

  private final Map<String, RoutingCard> kept = new HashMap<>();

  public ShippedRoutings with(String team, RoutingCard routing) {
    kept.put(team, routing);
    return this;
  }

  @Override
  public RoutingCard of(String team) {
    return kept.getOrDefault(team, RoutingCard.SHIPPED);
  }

  @Override
  public List<String> pushing() {
    return kept.keySet().stream().filter(team -> kept.get(team).pushes()).sorted().toList();
  }

  @Override
  public Optional<RoutingCard> alone(String team) {
    return Optional.of(of(team)).filter(RoutingCard::pushes);
  }
}
