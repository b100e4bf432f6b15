package relevo.escalation.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import relevo.kernel.ProductClock;

/** How each source fares, for all nodes: one that fails again and again, or said until when not to ask, is left alone until then. */
@ApplicationScoped
public class Health {

  static final int FAILURES = 5;
  static final Duration PAUSE = Duration.ofSeconds(30);

  private static final String ANSWERED = """
      insert into escalation.source_pace as pace (name, answered_at) values (:name, :now)
      on conflict (name) do update set answered_at = :now, failures = 0, failed_at = null, paused_until = 'epoch', why = null""";
  private static final String WELL = "select 1 from escalation.source_pace where name = :name and failures = 0 and answered_at >= :recently";
  private static final String FAILED = """
      insert into escalation.source_pace as pace (name, failures, failed_at, paused_until, why) values (:name, 1, :now, :until, :why)
      on conflict (name) do update set failures = pace.failures + 1, failed_at = coalesce(pace.failed_at, :now), why = :why,
        paused_until = greatest(pace.paused_until, excluded.paused_until, case when pace.failures + 1 >= :most then cast(:pause as timestamptz) end)""";

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  /** By the source's name; those nobody ever asked are missing. */
  public Map<String, SourceState> states() {
    return em.createQuery("from SourceState", SourceState.class).getResultStream()
        .collect(Collectors.toMap(SourceState::name, Function.identity()));
  }

  public void answered(String source) {
    Instant now = clock.now();
    // an upsert would lock the row even where it changes nothing, and whoever asks next waits for it
    if (isWellSince(source, now.minus(Duration.ofMinutes(1)))) return;
    em.createNativeQuery(ANSWERED).setParameter("name", source).setParameter("now", now).executeUpdate();
  }

  private boolean isWellSince(String source, Instant recently) {
    return !em.createNativeQuery(WELL).setParameter("name", source).setParameter("recently", recently).getResultList().isEmpty();
  }

  /** @param until null if the source did not say */
  public void failed(String source, String why, Instant until) {
    Instant now = clock.now();
    em.createNativeQuery(FAILED).setParameter("name", source).setParameter("now", now).setParameter("why", why)
        .setParameter("until", until == null ? Instant.EPOCH : until).setParameter("most", FAILURES)
        .setParameter("pause", now.plus(PAUSE)).executeUpdate();
  }

  /** It was set up anew, or is gone: what was said of it counts no more. */
  public void forget(String source) {
    em.createNativeQuery("delete from escalation.source_pace where name = :name").setParameter("name", source).executeUpdate();
  }
}
