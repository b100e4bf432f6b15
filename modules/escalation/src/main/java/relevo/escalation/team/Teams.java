package relevo.escalation.team;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import relevo.calendar.Holidays;
import relevo.events.ticketing.TeamDefined;

/** The teams there are, at hand without a query; at most a second behind another node. */
@ApplicationScoped
public class Teams {

  private static final Logger LOG = System.getLogger(Teams.class.getName());

  @Inject StoredTeams stored;
  @Inject Holidays holidays;
  @Resource ManagedScheduledExecutorService clock;

  private volatile Map<String, Team> known = Map.of();

  void on(@Observes Startup startup) {
    clock.scheduleWithFixedDelay(this::refresh, 0, 1, TimeUnit.SECONDS);
  }

  void on(@Observes TeamDefined defined) {
    stored.keep(defined);
    Map<String, Team> more = new TreeMap<>(known);
    more.put(defined.name(), Team.of(defined.name(), defined.tier(), defined.hours(), defined.zone(),
        defined.fallback()));
    known = more;
  }

  public Optional<Team> named(String name) {
    return Optional.ofNullable(known.get(name)).map(this::resting);
  }

  /** The team that takes what nobody else does. */
  public Team fallback() {
    return known.values().stream().filter(Team::fallback).findFirst().map(this::resting).orElse(Team.NOBODY_ELSE);
  }

  private Team resting(Team team) {
    return holidays == null ? team : team.resting(holidays.of(team.name()));
  }

  /** Empty as long as no team was defined. */
  public Set<String> names() {
    return Set.copyOf(known.keySet());
  }

  /** For tests and start-up: takes these teams for all there are. */
  void know(List<Team> teams) {
    Map<String, Team> all = new TreeMap<>();
    teams.forEach(team -> all.put(team.name(), team));
    known = all;
  }

  private void refresh() {
    try {
      know(stored.all());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Teams could not be read; the ones known stay", e);
    }
  }
}
