package relevo.escalation.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each rule spoke, and what was said of it. */
@ApplicationScoped
class Tallies {

  private static final String IN_SCOPE =
      " from escalation.firing where (cast(:release as bigint) < 0 or release = :release) and at >= :since and at < :until";
  private static final String OF_RULES = """
      select rule, count(*), count(*) filter (where caused), count(*) filter (where caused and label = 'needed'),
      count(*) filter (where caused and label = 'not_needed'), count(*) filter (where caused and label = 'too_late'),
      count(*) filter (where caused and label = 'wrong_team')""" + IN_SCOPE + " group by rule";
  private static final String HAND_OVERS = "select count(distinct message_id)" + IN_SCOPE + " and caused";
  /** One look at the index a rule. */
  private static final String LAST = """
      select name, cast(extract(epoch from (select max(at) from escalation.firing where rule = name)) * 1000 as bigint)
      from unnest(cast(:names as text[])) as name""";

  @PersistenceContext EntityManager em;

  /** @param release one of them; negative for all */
  record Scope(long release, Instant since, Instant until) {}

  /** {@code fired} counts each time that it spoke, {@code handOvers} when a person came in because of it; the rest are labels. */
  record Tally(int fired, int handOvers, int needed, int notNeeded, int tooLate, int wrongTeam) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    int labelled() {
      return needed + notNeeded + tooLate + wrongTeam;
    }
  }

  Map<String, Tally> ofRules(Scope scope) {
    Map<String, Tally> tallies = new HashMap<>();
    for (Object row : in(scope, OF_RULES).getResultList()) {
      Object[] cells = (Object[]) row;
      tallies.put((String) cells[0], new Tally(number(cells[1]), number(cells[2]), number(cells[3]), number(cells[4]), number(cells[5]),
          number(cells[6])));
    }
    return tallies;
  }

  /** Each counted once, whatever the number of rules because of which it came about. */
  int handOvers(Scope scope) {
    return number(in(scope, HAND_OVERS).getSingleResult());
  }

  /** When each of these rules spoke last, in any release and at any time; those that never did are absent. */
  Map<String, Instant> lastFired(Collection<String> rules) {
    Map<String, Instant> last = new HashMap<>();
    List<?> rows = em.createNativeQuery(LAST).setParameter("names", rules.toArray(String[]::new)).getResultList();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      if (cells[1] != null) last.put((String) cells[0], Instant.ofEpochMilli(((Number) cells[1]).longValue()));
    }
    return last;
  }

  private Query in(Scope scope, String sql) {
    return em.createNativeQuery(sql).setParameter("release", scope.release()).setParameter("since", scope.since())
        .setParameter("until", scope.until());
  }

  private static int number(Object cell) {
    return ((Number) cell).intValue();
  }
}
