package relevo.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import relevo.kernel.ProductClock;

/**
 * How each system of others fares, for all nodes: one that fails again and again, or said until when not to ask, is left alone until
 * then. Partners are named by whose they are and which, such as {@code customer-source/hubspot}. In the caller's transaction.
 */
@ApplicationScoped
public class Partners {

  static final int FAILURES = 5;
  static final Duration PAUSE = Duration.ofSeconds(30);

  private static final String ANSWERED = """
      insert into kernel.partner as partner (name, answered_at) values (:name, :now)
      on conflict (name) do update set answered_at = :now, failures = 0, failed_at = null, paused_until = 'epoch', why = null""";
  private static final String WELL = "select 1 from kernel.partner where name = :name and failures = 0 and answered_at >= :recently";
  private static final String FAILED = """
      insert into kernel.partner as partner (name, failures, failed_at, paused_until, why) values (:name, 1, :now, :until, :why)
      on conflict (name) do update set failures = partner.failures + 1, failed_at = coalesce(partner.failed_at, :now), why = :why,
        paused_until = greatest(partner.paused_until, excluded.paused_until, case when partner.failures + 1 >= :most then cast(:pause as timestamptz) end)""";
  private static final String STATES = """
      select name, answered_at, failed_at, paused_until, why from kernel.partner where starts_with(name, ?)""";

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  /** Those whose names begin so, by the rest of their names; those nobody ever asked are missing. */
  public Map<String, PartnerState> states(String whose) {
    return em.unwrap(Session.class).doReturningWork(connection -> {
      try (PreparedStatement query = connection.prepareStatement(STATES)) {
        query.setString(1, whose);
        Map<String, PartnerState> states = new HashMap<>();
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) states.put(rows.getString(1).substring(whose.length()), state(rows));
        }
        return states;
      }
    });
  }

  /** Empty if it was never asked. */
  public Optional<PartnerState> state(String name) {
    return Optional.ofNullable(states(name).get(""));
  }

  private static PartnerState state(ResultSet row) throws SQLException {
    return new PartnerState(moment(row, 2), moment(row, 3), moment(row, 4), row.getString(5));
  }

  private static Instant moment(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant).orElse(null);
  }

  public void answered(String name) {
    Instant now = clock.now();
    // an upsert would lock the row even where it changes nothing, and whoever asks next waits for it
    if (isWellSince(name, now.minus(Duration.ofMinutes(1)))) return;
    em.createNativeQuery(ANSWERED).setParameter("name", name).setParameter("now", now).executeUpdate();
  }

  private boolean isWellSince(String name, Instant recently) {
    return !em.createNativeQuery(WELL).setParameter("name", name).setParameter("recently", recently).getResultList().isEmpty();
  }

  /** @param until null if the partner did not say */
  public void failed(String name, String why, Instant until) {
    Instant now = clock.now();
    em.createNativeQuery(FAILED).setParameter("name", name).setParameter("now", now).setParameter("why", why)
        .setParameter("until", until == null ? Instant.EPOCH : until).setParameter("most", FAILURES)
        .setParameter("pause", now.plus(PAUSE)).executeUpdate();
  }

  /** It was set up anew, or is gone: what was said of it counts no more. */
  public void forget(String name) {
    em.createNativeQuery("delete from kernel.partner where name = :name").setParameter("name", name).executeUpdate();
  }
}
