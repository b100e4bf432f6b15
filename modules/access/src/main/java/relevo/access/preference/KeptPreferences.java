package relevo.access.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import relevo.kernel.JsonText;
import relevo.kernel.ProductClock;

/** The preferences of those who have said any. */
@ApplicationScoped
class KeptPreferences {

  private static final String KEEP = """
      insert into access.preference (account_id, body, changed_at) values (:account, :body, :now)
      on conflict (account_id) do update set body = excluded.body, changed_at = excluded.changed_at""";

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  Preferences of(UUID account) {
    List<?> kept = em.createNativeQuery("select body from access.preference where account_id = :account", String.class)
        .setParameter("account", account).getResultList();
    return kept.isEmpty() ? Preferences.FIRST : JsonText.as(Preferences.class, (String) kept.getFirst()).whole();
  }

  void keep(UUID account, Preferences preferences) {
    em.createNativeQuery(KEEP).setParameter("account", account).setParameter("body", preferences.json().toString())
        .setParameter("now", clock.now()).executeUpdate();
  }
}
