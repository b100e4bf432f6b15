package relevo.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import relevo.jobs.JobsAdded.LaneOf;
import relevo.kernel.ProductClock;

/** Jobs that failed too often and lie until a person has looked at them. Works in its caller's transaction. */
@ApplicationScoped
public class ParkedJobs {

  private static final String NEWEST = """
      select j.id, j.kind, j.subject, j.input, j.attempts, j.parked_at, j.error, j.owner, j.note, (
        select count(*) from (
          select 1 from kernel.job b
          where b.subject = j.subject and b.direction = j.direction and j.direction <> 'LATER'
            and (j.goes_first, -j.id) > (b.goes_first, -b.id) limit 1000) behind) as behind
      from kernel.job j
      where j.parked_at is not null and (j.parked_at, j.id) < (?, ?)
        and (cast(? as text) is null or j.kind = ?) and (cast(? as text) is null or coalesce(j.owner, '') = ?)
      order by j.parked_at desc, j.id desc limit ?""";
  private static final String OLDEST =
      "select id from kernel.job where parked_at is not null and kind = ? order by id limit ?";
  private static final String OWN = """
      update kernel.job set owner = ?, note = ? where id = ? and parked_at is not null
      returning id, kind, subject, direction, lane""";
  private static final String RETRY = """
      with parked as (delete from kernel.job where id = ? and parked_at is not null returning *)
      insert into kernel.job (kind, direction, subject, lane, goes_first, input, due_at, added_at, owner, note)
      select kind, direction, subject, lane, goes_first, input, ?, ?, owner, note from parked
      returning id, kind, subject, direction, lane""";
  private static final String GIVE_UP = """
      with parked as (delete from kernel.job where id = ? and parked_at is not null returning *), kept as (
        insert into kernel.given_up (id, kind, direction, subject, input, attempts, added_at, parked_at, error, owner, note,
          given_up_at, given_up_by, reason)
        select id, kind, direction, subject, input, attempts, added_at, parked_at, error, owner, note, ?, ?, ? from parked)
      select id, kind, subject, direction, lane from parked""";

  @PersistenceContext EntityManager em;
  @Inject Handlers handlers;
  @Inject ProductClock clock;
  @Inject Event<JobsAdded> added;

  /** {@code input} holds what customers wrote; {@code behind} is how many jobs of the same contact wait for it, 1000 at most. */
  public record Parked(long id, String kind, UUID subject, String input, int attempts, Instant since, String error, String owner,
      String note, int behind) {}

  /** A job that was dealt with; {@code id} is the one that it goes by from now on. */
  public record Handled(long id, String kind, UUID subject) {}

  /**
   * Newest first, from before that moment and id. {@code kind} and {@code owner} may be null; an empty owner means those that
   * nobody takes care of.
   */
  public List<Parked> newest(String kind, String owner, Instant before, long beforeId, int most) {
    return ask(NEWEST, this::parked, Timestamp.from(before), beforeId, kind, kind, owner, owner, most);
  }

  /** Those of a kind that have waited longest. */
  public List<Long> oldest(String kind, int most) {
    return ask(OLDEST, row -> row.getLong(1), kind, most);
  }

  /** Says who takes care of it; {@code owner} and {@code note} may be null. Empty if it does not lie here any more. */
  public Optional<Handled> own(long id, String owner, String note) {
    return ask(OWN, ParkedJobs::handled, owner, note, id).stream().findFirst();
  }

  /** Tries it again, as a new row at the end of its lane: what it held back goes first. Empty if it does not lie here any more. */
  public Optional<Handled> retry(long id) {
    Timestamp now = Timestamp.from(clock.now());
    return goOn(RETRY, id, now, now);
  }

  /** Takes it out of the way, and keeps what it held. Empty if it does not lie here any more. */
  public Optional<Handled> giveUp(long id, String by, String reason) {
    return goOn(GIVE_UP, id, Timestamp.from(clock.now()), by, reason);
  }

  private Optional<Handled> goOn(String sql, Object... values) {
    List<LaneOf> lanes = new ArrayList<>();
    Optional<Handled> handled = ask(sql, row -> {
      lanes.add(new LaneOf(JobHandler.Direction.valueOf(row.getString("direction")), row.getInt("lane")));
      return handled(row);
    }, values).stream().findFirst();
    if (handled.isPresent()) added.fire(new JobsAdded(lanes));
    return handled;
  }

  private static Handled handled(ResultSet row) throws SQLException {
    return new Handled(row.getLong("id"), row.getString("kind"), row.getObject("subject", UUID.class));
  }

  private Parked parked(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    int lastTry = handlers.known(kind).filter(handler -> !handler.calls()).map(any -> 1).orElse(0);
    return new Parked(row.getLong("id"), kind, row.getObject("subject", UUID.class), row.getString("input"),
        row.getInt("attempts") + lastTry, row.getTimestamp("parked_at").toInstant(), row.getString("error"),
        row.getString("owner"), row.getString("note"), row.getInt("behind"));
  }

  private interface Reader<T> {

    T read(ResultSet row) throws SQLException;
  }

  private <T> List<T> ask(String sql, Reader<T> reader, Object... values) {
    return em.unwrap(Session.class).doReturningWork(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        try (ResultSet rows = statement.executeQuery()) {
          List<T> read = new ArrayList<>();
          while (rows.next()) read.add(reader.read(rows));
          return read;
        }
      }
    });
  }
}
