package relevo.ticketing.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import relevo.kernel.Refusal;

/** Every team of this desk, and which of them a piece of work belongs to. */
@ApplicationScoped
public class Teams {

  @PersistenceContext EntityManager em;

  public List<TeamCard> all() {
    return em.createQuery("from Team order by position", Team.class).getResultStream().map(Team::card).toList();
  }

  /** The first team that works at this tier or, failing that, above it. */
  public Optional<TeamCard> firstOfTier(int tier) {
    return ofTier(tier).stream().findFirst();
  }

  /** All that work at this tier, then those above it. */
  public List<TeamCard> ofTier(int tier) {
    return all().stream().filter(team -> team.tier() >= tier).sorted(Comparator.comparing(TeamCard::tier)).toList();
  }

  /** @throws Refusal 422 with the most similar name if there is no such team */
  public TeamCard named(String name) {
    List<TeamCard> all = all();
    return all.stream().filter(team -> team.name().equalsIgnoreCase(name.strip())).findFirst()
        .orElseThrow(() -> unknown(name, all));
  }

  static Refusal unknown(String name, List<TeamCard> all) {
    return new Refusal(422, "team-unknown", "No existe el equipo «" + name + "». " + suggestion(name, all));
  }

  void add(int position, TeamCard card) {
    em.persist(new Team(position, card));
  }

  /** @return the same */
  TeamCard change(TeamCard card) {
    em.find(Team.class, card.name()).becomes(card);
    return card;
  }

  int nextPosition() {
    return em.createQuery("select coalesce(max(t.position), -1) + 1 from Team t", Integer.class).getSingleResult();
  }

  /** Whoever else opens or changes one has to wait. */
  void alone() {
    em.createNativeQuery("lock table ticketing.team in share row exclusive mode").executeUpdate();
  }

  private static String suggestion(String name, List<TeamCard> all) {
    return Similar.to(name, all.stream().map(TeamCard::name).toList())
        .map(similar -> "¿Quiso decir «" + similar + "»?")
        .orElse("Los equipos están en /api/v1/teams.");
  }
}
