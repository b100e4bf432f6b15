package relevo.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What each team promises its customers. */
@ApplicationScoped
class Promises {

  static final List<PromiseCard> SHIPPED = List.of(
      new PromiseCard("baja", 240, 240, 2_880),
      new PromiseCard("normal", 60, 60, 1_440),
      new PromiseCard("alta", 30, 30, 480),
      new PromiseCard("urgente", 15, 15, 240));

  private static final String IN_ORDER = " order by p.key.customer, p.key.tier, p.key.priority";

  @PersistenceContext EntityManager em;

  TeamPromises of(String team) {
    return shown(team, kept(team));
  }

  /** Of each of these, in their order. */
  List<TeamPromises> of(List<String> teams) {
    Map<String, List<PromiseCard>> kept = em.createQuery("select p from Promise p where p.key.team in :teams" + IN_ORDER, Promise.class)
        .setParameter("teams", teams).getResultStream().collect(Collectors.groupingBy(Promise::team, Collectors.mapping(Promise::card, Collectors.toList())));
    return teams.stream().map(team -> shown(team, kept.getOrDefault(team, List.of()))).toList();
  }

  private static TeamPromises shown(String team, List<PromiseCard> kept) {
    return TeamPromises.of(team, kept.isEmpty(), kept.isEmpty() ? SHIPPED : kept);
  }

  /** What its team promises to just this ticket: of all that is said for its priority what says most, and that as a whole. */
  PromiseCard of(Work work) {
    return of(work.team()).promises().stream().filter(card -> card.suits(work)).max(Comparator.comparingInt(PromiseCard::weight)).orElseThrow();
  }

  /** What it promises now; two who want to change it do so one after the other. */
  TeamPromises alone(String team) {
    em.createNativeQuery("select name from ticketing.team where name = ?1 for update").setParameter(1, team).getResultList();
    return of(team);
  }

  /** @param promises one for each priority and any for some tickets; none for what is shipped */
  void replace(String team, List<PromiseCard> promises) {
    rows(team).forEach(em::remove);
    em.flush();
    for (PromiseCard card : promises) em.persist(new Promise(team, card));
  }

  List<PromiseCard> kept(String team) {
    return rows(team).stream().map(Promise::card).toList();
  }

  private List<Promise> rows(String team) {
    return em.createQuery("select p from Promise p where p.key.team = :team" + IN_ORDER, Promise.class)
        .setParameter("team", team).getResultList();
  }
}
