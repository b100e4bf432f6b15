package relevo.messaging.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import relevo.events.Content;
import relevo.events.messaging.ConsentChanged;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;
import relevo.messaging.sql.Row;

/** The ledger of what customers want: nothing is ever changed in it, the newest word on a category counts. */
@ApplicationScoped
public class Consents {

  public static final String MARKETING = "marketing";
  /** Why a message that they forbid does not leave. */
  public static final String UNWANTED = "El cliente no quiere recibir mensajes promocionales.";
  static final Duration PAUSE = Duration.ofDays(1);

  private static final String WISH =
      "insert into messaging.consent (id, contact_id, category, value, source, at) values (?, ?, ?, ?, ?, ?)";
  private static final String NEWEST_ON_MARKETING = """
      select value, at from messaging.consent where contact_id = ? and category = ? and exists (
        select 1 from messaging.template where name = ? and language = ? and category = 'MARKETING')
      order by at desc, id desc limit 1""";

  private static final String NEWEST = """
      select value, at from messaging.consent where contact_id = ? and category = ? order by at desc, id desc limit 1""";

  private static final String ALL =
      "select category, value, source, at from messaging.consent where contact_id = ? order by at desc, id desc";

  /** What a customer said about a category of messages, and how we know. */
  public record Wish(String category, String value, String source, Instant at) {}

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;
  @Inject Event<ConsentChanged> changed;

  /** @param source where we know it from, such as a field of the provider's or an error code */
  public void record(UUID contact, String category, String value, String source, Instant at) {
    em.unwrap(Session.class).doWork(connection -> record(connection, contact, category, value, source, at));
  }

  void record(Connection connection, UUID contact, String category, String value, String source, Instant at) throws SQLException {
    Instant when = at == null ? clock.now() : at;
    Row.write(connection, WISH, Ids.next(), contact, category, value, source, when);
    changed.fire(new ConsentChanged(contact, category, value, source, when));
  }

  /** May this not be sent to them? Only templates of marketing can be refused in this way. */
  public boolean forbid(UUID contact, Content content) {
    return content.kind() == Content.Kind.TEMPLATE && forbid(contact, content.template().name(), content.template().language());
  }

  private boolean forbid(UUID contact, String template, String language) {
    Instant now = clock.now();
    return em.unwrap(Session.class).doReturningWork(connection -> Row.read(connection, NEWEST_ON_MARKETING,
        row -> forbids(row.getString("value"), Row.moment(row, "at"), now), contact, MARKETING, template, language))
        .contains(true);
  }

  /** Do they want no promotions, at least today? */
  public boolean refusesMarketing(UUID contact) {
    Instant now = clock.now();
    return em.unwrap(Session.class).doReturningWork(connection -> Row.read(connection, NEWEST,
        row -> forbids(row.getString("value"), Row.moment(row, "at"), now), contact, MARKETING)).contains(true);
  }

  /** All they ever said, newest first. */
  public List<Wish> of(UUID contact) {
    return em.unwrap(Session.class).doReturningWork(connection -> Row.read(connection, ALL, row -> new Wish(
        row.getString("category"), row.getString("value"), row.getString("source"), Row.moment(row, "at")), contact));
  }

  static boolean forbids(String value, Instant at, Instant now) {
    return value.equals("stop") || value.equals("pause") && now.isBefore(at.plus(PAUSE));
  }
}
