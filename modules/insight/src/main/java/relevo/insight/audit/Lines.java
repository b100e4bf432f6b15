package relevo.insight.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** Reads a team's line of the later half as it was, to go through it again. */
final class Lines {

  /** What another team took, or nobody yet, has no stretch here around its taking. */
  private static final String LINE = """
      select h.agent, extract(epoch from date_trunc('second', h.t_esc))::bigint, extract(epoch from date_trunc('second', h.t_take))::bigint,
        extract(epoch from date_trunc('second', s.to_at))::bigint, s.id is not null
      from insight.hand_over h left join insight.stretch s on s.episode = h.episode and s.ticket_id = h.ticket_id and s.team = h.team
        and s.from_at <= h.t_take and (s.to_at > h.t_take or s.to_at is null) and s.from_at >= ?
      where h.counted and h.ticket_id is not null and h.team = ? and h.day between ? and ? order by h.t_esc, h.id limit\s""" + (OneMore.MOST + 1);

  private Lines() {}

  static OneMore withOneMore(Look look, String team, Instant now) throws SQLException {
    long until = now.getEpochSecond();
    Object begin = look.period().start(look.period().later()).atOffset(ZoneOffset.UTC);
    List<Served> all = look.rows(LINE, row -> served(row, until), begin, team, look.period().later(), look.period().to());
    List<Served> served = all.stream().filter(Objects::nonNull).toList();
    long leftOut = all.size() - served.size();
    if (all.size() > OneMore.MOST) return OneMore.unknown("many", served.size(), leftOut);
    return OneMore.of(served, leftOut, look.period().zone(), until);
  }

  /** Null if the team did not take it. What is in hand still is released later than anything known. */
  private static Served served(ResultSet row, long until) throws SQLException {
    Long taken = row.getObject(3, Long.class);
    if (row.getString(1) == null || taken == null || !row.getBoolean(5)) return null;
    Long released = row.getObject(4, Long.class);
    return new Served(row.getString(1), row.getLong(2), taken, released == null ? Math.max(until, taken) + 1 : released);
  }
}
