package relevo.insight.figure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import relevo.insight.figure.Figure.Piece;

/** What is only counted by the day on which it happened: rules that spoke, messages that arrived, work that took too long. */
final class Counters {

  private static final String TALLIES = "select day, part, channel, release, n from insight.tally where kind = ? and day between ? and ?";
  private static final String RULES = "select cardinality(rules) from insight.release where number = ?";
  private static final String LIVE = "select release from insight.bookmark";
  private static final String OLDEST = "select extract(epoch from ?::timestamptz - min(due_at))::bigint, count(*) from kernel.job where direction = 'OUT' and parked_at is null and due_at <= ?";
  private static final String PARKED = "select count(*) from kernel.job where parked_at is not null";

  private final Connection connection;
  private final Asked asked;

  Counters(Connection connection, Asked asked) {
    this.connection = connection;
    this.asked = asked;
  }

  private record Count(LocalDate day, String part, String channel, long release, long n) {}

  Figure firing(Head by) throws SQLException {
    List<Count> firings = counts("firing");
    List<Count> turns = counts("turn");
    String rule = asked.only().get(Head.RULE);
    if (rule != null) firings = firings.stream().filter(each -> each.part().equals(rule)).toList();
    List<Piece> parts = by == null ? null : by == Head.RELEASE ? pieces(both(firings, turns, each -> String.valueOf(each.release())))
        : pieces(ofAll(by(firings, Count::part), total(turns)));
    return Figure.ratio("rule_firing", "rules", "Disparos por mensaje juzgado", new Sum(total(firings), total(turns)),
        pieces(both(firings, turns, each -> each.day().toString())), parts);
  }

  /** Of the rules of a release, those that spoke at least once. */
  Figure coverage() throws SQLException {
    long release = asked.only().containsKey(Head.RELEASE) ? Long.parseLong("0" + asked.only().get(Head.RELEASE).replaceAll("[^0-9]", "")) : number(LIVE);
    long spoke = counts("firing").stream().filter(each -> each.release() == release).map(Count::part).distinct().count();
    long rules = number(RULES, release);
    if (rules == 0) return Figure.unknown("rule_coverage", "rules", "Reglas que hablaron", Why.RELEASE_UNKNOWN);
    return Figure.ratio("rule_coverage", "rules", "Reglas que hablaron", new Sum(Math.min(spoke, rules), rules), null, null);
  }

  /** Of the messages of which the provider has said what became of them. */
  Figure delivery(Head by) throws SQLException {
    List<Count> failed = counts("undelivered");
    List<Count> all = new ArrayList<>(counts("delivered"));
    all.addAll(failed);
    List<Piece> parts = by == Head.CHANNEL ? pieces(both(failed, all, Count::channel))
        : by == Head.REASON ? pieces(ofAll(by(failed, Count::part), total(all))) : null;
    return Figure.ratio("delivery_failure", "delivery", "Envíos fallidos", new Sum(total(failed), total(all)),
        pieces(both(failed, all, each -> each.day().toString())), parts);
  }

  /** From when a customer wrote, as the provider says, until the rules had decided. */
  Figure lag() throws SQLException {
    Spread whole = new Spread();
    Map<String, Spread> days = new TreeMap<>();
    for (Count each : counts("lag")) {
      whole.add(Long.parseLong(each.part()), each.n());
      days.computeIfAbsent(each.day().toString(), key -> new Spread()).add(Long.parseLong(each.part()), each.n());
    }
    return Figure.duration("decision_lag", "technical", "Del mensaje a la decisión", whole, days.entrySet().stream().map(each -> Piece.of(each.getKey(), each.getValue())).toList(), null);
  }

  Figure parked() throws SQLException {
    List<Count> parked = counts("parked");
    return Figure.count("messages_parked", "technical", "Mensajes apartados", total(parked), pieces(both(parked, parked, each -> each.day().toString())), null);
  }

  Figure deadLetters() throws SQLException {
    return Figure.count("dead_letters", "technical", "Trabajos apartados ahora", number(PARKED), null, null);
  }

  Figure oldestOutbox() throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(OLDEST)) {
      query.setObject(1, asked.now().atOffset(ZoneOffset.UTC));
      query.setObject(2, asked.now().atOffset(ZoneOffset.UTC));
      try (ResultSet row = query.executeQuery()) {
        row.next();
        Spread oldest = new Spread();
        if (row.getLong(2) > 0) oldest.add(Math.max(0, row.getLong(1)), 1);
        return Figure.duration("oldest_outbox", "technical", "El envío que más espera", oldest, null, null);
      }
    }
  }

  private List<Count> counts(String kind) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(TALLIES)) {
      query.setString(1, kind);
      query.setObject(2, asked.from());
      query.setObject(3, asked.to());
      try (ResultSet row = query.executeQuery()) {
        List<Count> counts = new ArrayList<>();
        while (row.next()) counts.add(new Count(row.getObject(1, LocalDate.class), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5)));
        return counts.stream().filter(this::isAsked).toList();
      }
    }
  }

  private boolean isAsked(Count count) {
    String channel = asked.only().get(Head.CHANNEL);
    String release = asked.only().get(Head.RELEASE);
    return (channel == null || count.channel().equals(channel)) && (release == null || release.equals(String.valueOf(count.release())));
  }

  private long number(String sql, Object... values) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int place = 0; place < values.length; place++) query.setObject(place + 1, values[place]);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }

  private static long total(List<Count> counts) {
    return counts.stream().mapToLong(Count::n).sum();
  }

  private static Map<String, Long> by(List<Count> counts, Function<Count, String> part) {
    Map<String, Long> sums = new TreeMap<>();
    counts.forEach(each -> sums.merge(part.apply(each), each.n(), Long::sum));
    return sums;
  }

  private static Map<String, Sum> both(List<Count> top, List<Count> bottom, Function<Count, String> part) {
    Map<String, Long> tops = by(top, part);
    Map<String, Sum> sums = new TreeMap<>();
    by(bottom, part).forEach((key, n) -> sums.put(key, new Sum(tops.getOrDefault(key, 0L), n)));
    return sums;
  }

  private static Map<String, Sum> ofAll(Map<String, Long> tops, long bottom) {
    Map<String, Sum> sums = new TreeMap<>();
    tops.forEach((key, n) -> sums.put(key, new Sum(n, bottom)));
    return sums;
  }

  private static List<Piece> pieces(Map<String, Sum> sums) {
    return sums.entrySet().stream().map(each -> Piece.of(each.getKey(), each.getValue())).toList();
  }
}
