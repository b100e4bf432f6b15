package relevo.messaging.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import relevo.events.messaging.MessageUndelivered;
import relevo.kernel.ProductClock;
import relevo.messaging.media.Enclosures;
import relevo.messaging.outbound.Outbound.State;
import relevo.messaging.sql.Row;

/** Our messages that will not leave, until a person has looked at them. Works in its caller's transaction. */
@ApplicationScoped
public class DeadMessages {

  private static final String ADD = """
      insert into messaging.dead_message (outbound_id, died_at) values (?, ?)
      on conflict (outbound_id) do update set died_at = excluded.died_at""";
  /** A receipt may prove later that a message arrived after all. */
  private static final String NEWEST = """
      select d.outbound_id, o.contact_id, o.conversation_id, o.error, o.tries, d.died_at, d.owner, d.note
      from messaging.dead_message d join messaging.outbound o on o.id = d.outbound_id and o.state = 'DEAD'
      where (d.died_at, d.outbound_id) < (?, ?) and (cast(? as text) is null or coalesce(d.owner, '') = ?)
      order by d.died_at desc, d.outbound_id desc limit ?""";
  private static final String OLDEST = """
      select d.outbound_id from messaging.dead_message d join messaging.outbound o on o.id = d.outbound_id and o.state = 'DEAD'
      order by d.died_at, d.outbound_id limit ?""";
  private static final String OWN = "update messaging.dead_message set owner = ?, note = ? where outbound_id = ?";
  private static final String REMOVE = "delete from messaging.dead_message where outbound_id = ?";

  @PersistenceContext EntityManager em;
  @Inject Outbounds outbounds;
  @Inject Enclosures enclosures;
  @Inject Departures departures;
  @Inject ProductClock clock;

  /** {@code reason} is the provider's, with its code. */
  public record Dead(UUID id, UUID contact, UUID conversation, String reason, int tries, Instant since, String owner, String note) {}

  /** A message that was dealt with. */
  public record Handled(UUID contact, UUID conversation) {}

  void on(@Observes MessageUndelivered undelivered) {
    Outbound outbound = outbounds.byId(undelivered.outboundId());
    if (outbound.state() == State.DEAD) write(ADD, outbound.id(), clock.now());
  }

  /** Newest first, from before that moment and id. {@code owner} may be null; if empty, those that nobody takes care of. */
  public List<Dead> newest(String owner, Instant before, UUID beforeId, int most) {
    return em.unwrap(Session.class).doReturningWork(
        connection -> Row.read(connection, NEWEST, DeadMessages::dead, before, beforeId, owner, owner, most));
  }

  /** Those that have lain longest; locked in the order in which everybody locks messages. */
  public List<UUID> oldest(int most) {
    List<UUID> oldest = em.unwrap(Session.class).doReturningWork(
        connection -> Row.read(connection, OLDEST, row -> row.getObject("outbound_id", UUID.class), most));
    if (!oldest.isEmpty()) outbounds.lock(oldest);
    return oldest;
  }

  /** Says who takes care of it; {@code owner} and {@code note} may be null. Empty if it is not dead any more. */
  public Optional<Handled> own(UUID id, String owner, String note) {
    return dead(id).map(outbound -> handled(outbound, OWN, owner, note, id));
  }

  /** Lets it leave once more, its file anew, behind what waits for the same customer. Empty if it is not dead any more. */
  public Optional<Handled> retry(UUID id) {
    return dead(id).map(outbound -> {
      outbound.resending();
      enclosures.handedOver(outbound.content(), null);
      departures.add(outbound);
      return handled(outbound, REMOVE, id);
    });
  }

  /** It stays in its conversation as failed. Empty if it is not dead any more. */
  public Optional<Handled> giveUp(UUID id) {
    return dead(id).map(outbound -> handled(outbound, REMOVE, id));
  }

  /** Locked, so that of two people who deal with it the second learns that it is done. */
  private Optional<Outbound> dead(UUID id) {
    return outbounds.lock(List.of(id)).stream().filter(outbound -> outbound.state() == State.DEAD && lies(id)).findFirst();
  }

  private boolean lies(UUID id) {
    String lies = "select 1 from messaging.dead_message where outbound_id = ?";
    return em.unwrap(Session.class).doReturningWork(connection -> !Row.read(connection, lies, row -> 1, id).isEmpty());
  }

  private Handled handled(Outbound outbound, String sql, Object... values) {
    write(sql, values);
    return new Handled(outbound.contactId(), outbound.conversationId());
  }

  private void write(String sql, Object... values) {
    em.unwrap(Session.class).doWork(connection -> Row.write(connection, sql, values));
  }

  private static Dead dead(ResultSet row) throws SQLException {
    return new Dead(row.getObject("outbound_id", UUID.class), row.getObject("contact_id", UUID.class),
        row.getObject("conversation_id", UUID.class), row.getString("error"), row.getInt("tries"), Row.moment(row, "died_at"),
        row.getString("owner"), row.getString("note"));
  }
}
