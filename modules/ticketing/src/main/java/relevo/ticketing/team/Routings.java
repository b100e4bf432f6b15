package relevo.ticketing.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** How each team's line is handed out. */
@ApplicationScoped
public class Routings {

  @PersistenceContext EntityManager em;

  public RoutingCard of(String team) {
    return kept(team).map(Routing::card).orElse(RoutingCard.SHIPPED);
  }

  /** The teams whose agents are given tickets. */
  public List<String> pushing() {
    return em.createQuery("select r.team from Routing r where r.mode = PUSH order by r.team", String.class).getResultList();
  }

  /** Whoever hands out the same line has to wait. @return empty if agents help themselves */
  public Optional<RoutingCard> alone(String team) {
    return Optional.ofNullable(em.find(Routing.class, team, LockModeType.PESSIMISTIC_WRITE)).map(Routing::card).filter(RoutingCard::pushes);
  }

  Optional<Routing> kept(String team) {
    return Optional.ofNullable(em.find(Routing.class, team));
  }

  /** Whoever changes the same team has to wait. */
  void lock(String team) {
    em.createNativeQuery("select name from ticketing.team where name = ?1 for update").setParameter(1, team).getResultList();
  }

  Routing keep(String team, RoutingCard card) {
    Routing routing = kept(team).orElse(null);
    if (routing == null) {
      routing = new Routing(team, card);
      em.persist(routing);
    } else {
      routing.becomes(card);
    }
    em.flush();
    return routing;
  }

  /** Those who wait stand as if it had always been so. */
  void age(String team, int minutes) {
    em.createNativeQuery("update ticketing.ticket set ageing_minutes = :minutes, version = version + 1, queue_key = case"
            + " when 'CALL_BACK' = any(lifts) then queue_key else queue_since - queue_steps * :minutes * interval '1 minute' end"
            + " where team = :team and status <> 'RESOLVED' and ageing_minutes <> :minutes")
        .setParameter("minutes", minutes).setParameter("team", team).executeUpdate();
  }
}
