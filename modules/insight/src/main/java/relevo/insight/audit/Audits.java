package relevo.insight.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import relevo.events.insight.UnansweredAsked;
import relevo.kernel.ProductClock;

/** Looks for what holds this desk up, and asks the others what they know of it. */
@ApplicationScoped
public class Audits {

  private static final int MOST_GROUPS = 10;
  /** A year's waiting times are sorted in memory, not on disk. */
  private static final String ROOM = "set local work_mem = '32MB'";
  private static final String READ_TO = "select to_char(read_to at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from insight.bookmark where read_to is not null";

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;
  @Inject Event<UnansweredAsked> unanswered;
  @Inject AddEffects effects;
  @Inject @ConfigProperty(name = "relevo.zone", defaultValue = "Europe/Madrid") String zone;

  /** @throws relevo.kernel.Refusal 422 if they are no days, or too many; the last 30 if missing */
  public Period period(String from, String to) {
    return Period.of(from, to, clock.now(), ZoneId.of(zone));
  }

  /** @param teams whose hand-overs the caller sees; none for all */
  public Audit of(Period period, Set<String> teams) {
    UnansweredAsked questions = questions(period, teams);
    unanswered.fire(questions);
    Audit audit = em.unwrap(Session.class).doReturningWork(connection -> {
      try (var statement = connection.createStatement()) {
        statement.execute(ROOM);
      }
      return seen(new Look(connection, period, teams), questions);
    });
    return teams.isEmpty() ? effects.with(audit, period) : audit;
  }

  static UnansweredAsked questions(Period period, Set<String> teams) {
    return new UnansweredAsked(period.since(), period.until(), teams, MOST_GROUPS);
  }

  private Audit seen(Look look, UnansweredAsked questions) throws SQLException {
    Period period = look.period();
    Causes causes = new Causes(look);
    String asOf = look.rows(READ_TO, row -> row.getString(1)).stream().findFirst().orElse(null);
    return new Audit(period.from().toString(), period.to().toString(), zone, period.since().toString(), period.until().toString(), asOf, causes.handOvers(),
        causes.byRule(), causes.byTopic(), questions.answer(), Habits.of(look), Waits.of(look, clock.now()));
  }
}
