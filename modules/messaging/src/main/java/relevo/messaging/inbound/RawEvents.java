package relevo.messaging.inbound;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import relevo.messaging.sql.Place;
import relevo.messaging.sql.Row;

/** Webhooks as they came, until their time is over. */
final class RawEvents {

  private static final String WANTED = """
      received_at >= ? and received_at < ?
      and (cast(? as text) is null or provider = ?) and (cast(? as text) is null or channel = ?)""";
  private static final String NEWEST = """
      select id, provider, channel, received_at, octet_length(body) as size from messaging.raw_event
      where (received_at, id) < (?, ?) and %s order by received_at desc, id desc limit ?""".formatted(WANTED);
  private static final String NEXT = """
      select id, provider, channel, query, received_at, body from messaging.raw_event
      where (received_at, id) > (?, ?) and %s order by received_at, id limit 1""".formatted(WANTED);
  private static final String ONE =
      "select id, provider, channel, query, received_at, body from messaging.raw_event where id = ?";

  /** Which of them: from a moment up to another, of one provider and one channel, or (null) of all. */
  record Wanted(Instant from, Instant to, String provider, String channel) {}

  /** One of them, without what it says. {@code channel} is null where its address named none. */
  public record RawEvent(long id, String provider, String channel, Instant receivedAt, int size) {}

  /** One of them, in full. */
  record Kept(long id, String provider, String channel, String query, Instant receivedAt, byte[] body) {

    Place place() {
      return new Place(receivedAt, String.valueOf(id));
    }
  }

  private RawEvents() {}

  static List<RawEvent> newest(Connection connection, Wanted wanted, Place before, int most) throws SQLException {
    return Row.read(connection, NEWEST, row -> new RawEvent(row.getLong("id"), row.getString("provider"), row.getString("channel"),
            Row.moment(row, "received_at"), row.getInt("size")),
        before.at(), before == Place.TOP ? Long.MAX_VALUE : id(before), wanted.from(), wanted.to(), wanted.provider(),
        wanted.provider(), wanted.channel(), wanted.channel(), most);
  }

  /** The first after that place, in the order in which they came: a body may be large, so they are read one by one. */
  static Optional<Kept> next(Connection connection, Wanted wanted, Place after) throws SQLException {
    return Row.read(connection, NEXT, RawEvents::kept, after.at(), id(after), wanted.from(), wanted.to(), wanted.provider(),
        wanted.provider(), wanted.channel(), wanted.channel()).stream().findFirst();
  }

  static Optional<Kept> one(Connection connection, long id) throws SQLException {
    return Row.read(connection, ONE, RawEvents::kept, id).stream().findFirst();
  }

  private static long id(Place place) {
    try {
      return Long.parseLong(place.id());
    } catch (NumberFormatException notOurs) {
      throw Place.unknown();
    }
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(row.getLong("id"), row.getString("provider"), row.getString("channel"), row.getString("query"),
        Row.moment(row, "received_at"), row.getBytes("body"));
  }
}
