package relevo.insight.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import relevo.insight.audit.Cause.Part;

/** What is handed over most, by rule and by topic, all of it in one look at the hand-overs. */
final class Causes {

  private static final int MOST = 10;
  private static final int MOST_PARTS = 3;
  private static final int MOST_EXAMPLES = 5;
  private static final int EXAMPLES_READ = 25;
  private static final String ROWS = """
      from (select coalesce(h.rule, '') as rule, coalesce(c.topic, '') as topic, h.human_seconds, h.conversation_id, h.day, h.id
        from insight.hand_over h join insight.conversation c on c.id = h.episode
        where h.counted and h.ticket_id is not null and h.day between ? and ? and\s""" + Look.seen("h.team") + ") of_period";
  private static final String GROUPED = """
      select grouping(rule, topic), coalesce(rule, ''), coalesce(topic, ''), count(*),
        percentile_disc(0.5) within group (order by human_seconds), count(human_seconds)\s""" + ROWS
      + " group by grouping sets ((), (rule), (topic), (rule, topic))";
  private static final String EXAMPLES = "select conversation_id::text " + ROWS + " where %s = ? order by day desc, id desc limit " + EXAMPLES_READ;

  /** Which columns a row is of, as SQL's grouping says it: a bit for each that is summed over. */
  private static final int OF_PAIR = 0;
  private static final int OF_RULE = 1;
  private static final int OF_TOPIC = 2;
  private static final int OF_ALL = 3;

  private static final int MOST_CONVERSATIONS = 20_000;
  /** Not by {@link #ROWS}: what a topic is worth in rows is known of the column alone, and a year is read by the better way. */
  private static final String OF_ONE_TOPIC = """
      select h.conversation_id from insight.hand_over h join insight.conversation c on c.id = h.episode
      where h.counted and h.ticket_id is not null and h.day between ? and ? and\s""" + Look.seen("h.team")
      + " and %s order by h.day desc, h.id desc limit " + MOST_CONVERSATIONS;

  private final Look look;
  private final List<Row> rows;

  private record Row(int of, String rule, String topic, long count, Long median, long n) {

    static Row read(ResultSet row) throws SQLException {
      return new Row(row.getInt(1), row.getString(2), row.getString(3), row.getLong(4), row.getObject(5, Long.class), row.getLong(6));
    }

    String name(int which) {
      return which == OF_RULE ? rule : topic;
    }
  }

  Causes(Look look) throws SQLException {
    this.look = look;
    this.rows = look.rows(GROUPED, Row::read, look.period().from(), look.period().to(), look.seenTeams(), look.seenTeams());
  }

  long handOvers() {
    return of(OF_ALL).getFirst().count();
  }

  List<Cause> byRule() throws SQLException {
    return by(OF_RULE, "rule", OF_TOPIC);
  }

  List<Cause> byTopic() throws SQLException {
    return by(OF_TOPIC, "topic", OF_RULE);
  }

  private List<Cause> by(int which, String column, int other) throws SQLException {
    List<Cause> causes = new ArrayList<>();
    Set<String> live = which == OF_TOPIC ? live() : Set.of();
    for (Row row : of(which).stream().limit(MOST).toList()) {
      String name = row.name(which);
      List<Part> mostly = of(OF_PAIR).stream().filter(pair -> pair.name(which).equals(name)).limit(MOST_PARTS)
          .map(pair -> new Part(pair.name(other), pair.count())).toList();
      causes.add(new Cause(name, row.count(), (double) row.count() / handOvers(), row.median(), row.n(), mostly, examples(column, name),
          mostly.stream().map(Part::name).filter(live::contains).findFirst().orElse(null), null, List.of()));
    }
    return causes;
  }

  /** The largest first. */
  private List<Row> of(int which) {
    return rows.stream().filter(row -> row.of() == which)
        .sorted(Comparator.comparing(Row::count).reversed().thenComparing(Row::rule).thenComparing(Row::topic)).toList();
  }

  private Set<String> live() throws SQLException {
    return look.rows(Habits.LIVE_RULES, row -> Habits.texts(row.getArray(1))).stream().findFirst().orElse(Set.of());
  }

  /** The newest {@value #MOST_CONVERSATIONS} of a topic. */
  static List<UUID> conversations(Look look, String topic) throws SQLException {
    String isIt = topic.isEmpty() ? "coalesce(c.topic, '') = ?" : "c.topic = ?";
    return look.rows(OF_ONE_TOPIC.formatted(isIt), row -> row.getObject(1, UUID.class), look.period().from(), look.period().to(), look.seenTeams(),
        look.seenTeams(), topic).stream().distinct().toList();
  }

  private List<String> examples(String column, String name) throws SQLException {
    Set<String> different = new LinkedHashSet<>(look.rows(EXAMPLES.formatted(column), row -> row.getString(1), look.period().from(), look.period().to(),
        look.seenTeams(), look.seenTeams(), name));
    return different.stream().limit(MOST_EXAMPLES).toList();
  }
}
