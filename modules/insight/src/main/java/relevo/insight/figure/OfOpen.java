package relevo.insight.figure;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import relevo.insight.figure.Cases.Case;
import relevo.insight.figure.Cases.Place;

/** Behind what is open, now or at the end of a day: the tickets, the oldest first. */
record OfOpen(String id, String title) implements Listing {

  private static final Map<String, String> ALL = new TreeMap<>(Map.of("backlog", "Abiertos ahora", "backlog_age", "Edad de lo abierto",
      "backlog_days", "Días de trabajo abiertos", "backlog_oldest", "Lo más antiguo", "backlog_day", "Abiertos al acabar el día"));
  private static final int DAYS_OF_PACE = 28;

  static Optional<Listing> named(String id) {
    return ALL.containsKey(id) ? Optional.of(new OfOpen(id, ALL.get(id))) : OfWall.named(id);
  }

  @Override
  public Set<Head> heads() {
    return Head.USUAL;
  }

  @Override
  public Order order() {
    return Order.OLDEST_FIRST;
  }

  @Override
  public List<Case> cases(Look look, boolean numerator, Place after, int most) throws SQLException {
    if (id.equals("backlog_days") && !numerator) return resolved(look, after, most);
    if (id.equals("backlog_oldest")) return after == null ? open(look, null, 1) : List.of();
    return open(look, after, most);
  }

  private List<Case> open(Look look, Place after, int most) throws SQLException {
    Asked asked = look.asked();
    Instant until = until(look);
    boolean isPast = id.equals("backlog_day") && until.isBefore(asked.now());
    String which = isPast ? "from_at < ? and (to_at is null or to_at >= ?)" : "to_at is null";
    List<Object> values = new ArrayList<>();
    if (isPast) for (int each = 0; each < 2; each++) values.add(until.atOffset(ZoneOffset.UTC));
    asked.addHeads(values);
    if (after != null) values.addAll(List.of(after.key(), after.id()));
    values.add(most);
    return Cases.found(look.connection(), "select " + Cases.COLUMNS + ", extract(epoch from timestamptz '" + (isPast ? until : asked.now()) + "' - opened_at)::bigint, opened_at"
        + " from insight.stretch where counted and " + which + asked.heads() + (after == null ? "" : " and (opened_at, id) > (" + order().parameter() + ", ?)")
        + " order by opened_at, id limit ?", values);
  }

  private static Instant until(Look look) {
    return look.asked().to().plusDays(1).atStartOfDay(look.zone()).toInstant();
  }

  /** By whose pace it is told how many days of work are open; in the order of {@link Order#OLDEST_FIRST}, too. */
  private List<Case> resolved(Look look, Place after, int most) throws SQLException {
    Asked asked = look.asked();
    LocalDate today = asked.now().atZone(look.zone()).toLocalDate();
    List<Object> values = new ArrayList<>(List.of(today.minusDays(DAYS_OF_PACE - 1), today));
    asked.addHeads(values);
    if (after != null) values.addAll(List.of(after.key(), after.id()));
    values.add(most);
    return Cases.found(look.connection(), "select " + Cases.COLUMNS + ", null::bigint, at from insight.resolution where " + asked.where()
        + (after == null ? "" : " and (at, id) > (" + order().parameter() + ", ?)") + " order by at, id limit ?", values);
  }
}
