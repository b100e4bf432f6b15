package relevo.integration.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import relevo.integration.delivery.StoredDelivery.State;
import relevo.kernel.Refusal;

/** Looks deliveries up, the newest first. */
@ApplicationScoped
class DeliveryLog {

  private static final UUID NEWEST = new UUID(-1, -1);

  @PersistenceContext EntityManager em;

  /** Each may be null; {@code teams} are those whose conversations the asker sees, none for all. */
  record Sought(String account, String state, String event, UUID conversation, Set<String> teams) {}

  List<StoredDelivery> before(UUID cursor, Sought sought, int most) {
    List<String> where = new ArrayList<>(List.of("d.id < :cursor"));
    Map<String, Object> values = new HashMap<>(Map.of("cursor", cursor == null ? NEWEST : cursor));
    if (sought.account() != null) add(where, values, "d.account = :account", "account", sought.account());
    if (sought.state() != null) add(where, values, "d.state = :state", "state", state(sought.state()).name());
    if (sought.event() != null) add(where, values, "d.event = :event", "event", sought.event());
    if (sought.conversation() != null) add(where, values, "d.conversation_id = :conversation", "conversation", sought.conversation());
    if (!sought.teams().isEmpty()) add(where, values, "exists (select 1 from kernel.conversation_team reach"
        + " where reach.conversation_id = d.conversation_id and reach.team in (:teams))", "teams", sought.teams());
    return found("select d.* from integration.delivery d where " + String.join(" and ", where) + " order by d.id desc", values, most);
  }

  @SuppressWarnings("unchecked")
  private List<StoredDelivery> found(String sql, Map<String, Object> values, int most) {
    var query = em.createNativeQuery(sql, StoredDelivery.class).setMaxResults(most);
    values.forEach(query::setParameter);
    return query.getResultList();
  }

  private static void add(List<String> where, Map<String, Object> values, String condition, String name, Object value) {
    where.add(condition);
    values.put(name, value);
  }

  private static State state(String word) {
    try {
      return State.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException none) {
      throw new Refusal(422, "state", "«state» es waiting, delivered, failed o given_up.");
    }
  }
}
