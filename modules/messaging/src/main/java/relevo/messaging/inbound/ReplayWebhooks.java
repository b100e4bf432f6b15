package relevo.messaging.inbound;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import relevo.jobs.Jobs;
import relevo.jobs.NewJob;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.messaging.inbound.RawEvents.Kept;
import relevo.messaging.inbound.RawEvents.Wanted;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Providers;
import relevo.messaging.provider.UnreadableWebhook;
import relevo.messaging.provider.Webhook;
import relevo.messaging.sql.Place;
import relevo.messaging.sql.Row;

/**
 * Reads kept webhooks again, each in a transaction of its own as when it came, and accepts what was never accepted. One that is too
 * old is let be as a whole: what keeps repetitions out may be forgotten by then.
 */
@ApplicationScoped
class ReplayWebhooks {

  private static final Logger LOG = System.getLogger(ReplayWebhooks.class.getName());
  private static final String KNOWN = "select 1 from messaging.seen where key = any(?)";

  @Resource(lookup = "jdbc/webhooks") DataSource database;
  @Inject Providers providers;
  @Inject Acceptance acceptance;
  @Inject Jobs jobs;
  @Inject InboundCount count;
  @Inject ProductClock clock;

  /** @throws Refusal 404 if it is not kept, or not any more */
  Replayed one(long id) {
    return answered(() -> {
      try (Connection connection = database.getConnection()) {
        Kept event = RawEvents.one(connection, id).orElseThrow(() -> Refusal.missing("el webhook " + id + ", o ya se borró"));
        return again(connection, event);
      }
    });
  }

  /** The oldest first, so many at most. */
  Replayed all(Wanted wanted, Place after, int most) {
    return answered(() -> {
      Replayed sum = Replayed.NOTHING;
      Place place = after;
      try (Connection connection = database.getConnection()) {
        while (true) {
          Optional<Kept> event = RawEvents.next(connection, wanted, place);
          if (event.isEmpty()) return sum;
          if (sum.events() == most) return sum.goingOnAt(place.cursor());
          sum = sum.and(again(connection, event.get()));
          place = event.get().place();
        }
      }
    });
  }

  private Replayed again(Connection connection, Kept event) throws SQLException {
    Delivery delivery = read(event);
    if (delivery == null) return Replayed.UNREADABLE;
    Collection<String> keys = Acceptance.keys(delivery);
    if (event.receivedAt().isBefore(clock.now().minus(Acceptance.TOO_OLD))) return Replayed.one(keys.size(), 0, 0);
    connection.setAutoCommit(false);
    try {
      int known = Row.read(connection, KNOWN, row -> 1, connection.createArrayOf("text", keys.toArray())).size();
      List<NewJob> added = acceptance.accept(connection, delivery);
      connection.commit();
      count.add(added.size());
      jobs.hint(added);
      return Replayed.one(keys.size(), added.size(), known);
    } catch (SQLException | RuntimeException failure) {
      connection.rollback();
      throw failure;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private Delivery read(Kept event) {
    try {
      return providers.named(event.provider()).orElseThrow()
          .read(Webhook.kept(event.body(), event.channel(), event.query()));
    } catch (UnreadableWebhook | RuntimeException unreadable) {
      return null;
    }
  }

  private interface Work {

    Replayed run() throws SQLException;
  }

  private static Replayed answered(Work work) {
    try {
      return work.run();
    } catch (SQLException outage) {
      LOG.log(Level.WARNING, "Webhooks could not be read again: " + outage.getSQLState());
      throw new Refusal(503, "database-down", "La base de datos no responde; lo ya releído, releído está. Repita la orden.");
    }
  }
}
