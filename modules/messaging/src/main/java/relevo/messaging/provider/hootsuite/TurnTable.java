package relevo.messaging.provider.hootsuite;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import relevo.housekeeping.Old;
import relevo.housekeeping.Perishable;
import relevo.kernel.ProductClock;
import relevo.messaging.sql.Row;

/**
 * Questions that wait for an answer, and what was said to them so far, where every node sees it. Each act is one statement: what is said
 * is in the answer, or the one who said it is told that nobody waits.
 */
@ApplicationScoped
class TurnTable implements Perishable {

  private static final Duration KEPT = Duration.ofDays(2);
  /** What was said to a question whose node fell over before it answered goes along with the next answer. */
  private static final String OPEN = """
      with left_behind as (
        update messaging.turn set closed_at = clock_timestamp()
        where conversation = ? and key <> ? and closed_at is null and closes_at < clock_timestamp() returning texts, handed_over)
      insert into messaging.turn (conversation, key, texts, handed_over, opened_at, closes_at)
      select ?, ?, coalesce((select texts from left_behind), '{}'), coalesce((select handed_over from left_behind), false),
        clock_timestamp(), clock_timestamp() + ? * interval '1 millisecond'
      on conflict do nothing""";
  private static final String WAITS = " where conversation = ? and closed_at is null and closes_at > clock_timestamp()";
  private static final String SAY = "update messaging.turn set texts = array_append(texts, ?)" + WAITS;
  private static final String HAND_OVER = "update messaging.turn set handed_over = true" + WAITS;
  private static final String SO_FAR = "select texts, handed_over, closed_at is not null as closed from messaging.turn where conversation = ? and key = ?";
  private static final String CLOSE = """
      update messaging.turn set closed_at = coalesce(closed_at, clock_timestamp()) where conversation = ? and key = ?
      returning texts, handed_over, true as closed""";
  private static final String FORGET = "delete from messaging.turn where conversation = ? and key = ? and closed_at is null and texts = '{}' and not handed_over";
  private static final String AGE = """
      delete from messaging.turn where (conversation, key) in (select conversation, key from messaging.turn where opened_at < ? order by opened_at limit ?)""";

  @Resource(lookup = "jdbc/webhooks") DataSource database;
  @Inject ProductClock clock;

  /** What was said to one question. */
  record Said(List<String> texts, boolean handedOver, boolean closed) {

    boolean isNothing() {
      return texts.isEmpty() && !handedOver;
    }
  }

  /** Nothing, if one of the conversation waits already, or this very one was asked before. */
  void open(String conversation, String key, Duration most) {
    change(OPEN, conversation, key, conversation, key, most.toMillis());
  }

  /** False if nobody waits. */
  boolean say(String conversation, String text) {
    return change(SAY, text, conversation) == 1;
  }

  /** False if nobody waits. */
  boolean handOver(String conversation) {
    return change(HAND_OVER, conversation) == 1;
  }

  /** Empty for a question that was never opened. */
  Optional<Said> soFar(String conversation, String key) {
    return read(SO_FAR, conversation, key);
  }

  /** The answer, now and for ever. */
  Optional<Said> close(String conversation, String key) {
    return read(CLOSE, conversation, key);
  }

  void forget(String conversation, String key) {
    change(FORGET, conversation, key);
  }

  private int change(String sql, Object... values) {
    try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
      Row.bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException outage) {
      throw new IllegalStateException(outage);
    }
  }

  private Optional<Said> read(String sql, String conversation, String key) {
    try (Connection connection = database.getConnection()) {
      return Row.read(connection, sql, row -> new Said(texts(row.getArray("texts")), row.getBoolean("handed_over"), row.getBoolean("closed")),
          conversation, key).stream().findFirst();
    } catch (SQLException outage) {
      throw new IllegalStateException(outage);
    }
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  @Override
  public String table() {
    return "messaging.turn";
  }

  @Override
  public int forget(Connection connection, int most) throws SQLException {
    return Old.remove(connection, AGE, clock.now().minus(clock.ahead()).minus(KEPT), most);
  }
}
