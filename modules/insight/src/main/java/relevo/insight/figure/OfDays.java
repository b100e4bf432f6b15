package relevo.insight.figure;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import relevo.insight.figure.Cases.Case;
import relevo.insight.figure.Cases.Place;

/**
 * Behind what is counted by the day on which it happened: what happened, of the whole desk, those that count for nothing elsewhere included.
 *
 * @param tops what is counted, {@code bottoms} of what
 * @param part the head that tells those that are counted apart; null if none does
 */
record OfDays(String id, String title, List<String> tops, List<String> bottoms, Head part, Set<Head> heads, Order order) implements Listing {

  private static final List<OfDays> ALL = List.of(
      new OfDays("rule_firing", "Disparos por mensaje juzgado", List.of("firing"), List.of("turn"), Head.RULE, EnumSet.of(Head.RULE, Head.RELEASE), Order.NEWEST_DAY),
      new OfDays("delivery_failure", "Envíos fallidos", List.of("undelivered"), List.of("undelivered", "delivered"), Head.REASON,
          EnumSet.of(Head.CHANNEL, Head.REASON), Order.NEWEST_DAY),
      new OfDays("decision_lag", "Del mensaje a la decisión", List.of("turn"), List.of("turn"), null, EnumSet.of(Head.CHANNEL), Order.SLOWEST),
      new OfDays("messages_parked", "Mensajes apartados", List.of("parked"), List.of("parked"), null, EnumSet.of(Head.CHANNEL), Order.NEWEST_DAY));

  /** Releases follow one another: without it each day would be looked through for one that is long gone. */
  private static final String OF_RELEASE = """
       and release::text = ? and day >= (select min(day) from insight.tally where kind = '%1$s' and release::text = ?)
        and day <= (select max(day) from insight.tally where kind = '%1$s' and release::text = ?)""";
  private static final String ONE = """
      (select id, conversation_id, episode, day, part, channel, release, seconds from insight.happening
        where kind = '%1$s' and day between ? and ?%2$s order by %3$s limit ?)""";
  private static final String ALL_OF = """
      select x.id, x.conversation_id, x.day, c.team, c.agent, %1$s, nullif(x.release, 0), nullif(x.channel, ''), c.language, c.customer, x.seconds, null
      from (%2$s) x left join insight.conversation c on c.id = x.episode order by %3$s limit ?""";

  static Optional<Listing> named(String id) {
    return ALL.stream().filter(each -> each.id.equals(id)).map(Listing.class::cast).findFirst();
  }

  @Override
  public boolean ofDesk() {
    return true;
  }

  /** Each kind in its own order by its own index, and these put together. */
  @Override
  public List<Case> cases(Look look, boolean numerator, Place after, int most) throws SQLException {
    List<String> kinds = numerator ? tops : bottoms;
    String column = order == Order.SLOWEST ? "seconds" : "day";
    String rule = part == Head.RULE ? "coalesce(nullif(x.part, ''), c.rule), c.reason" : part == Head.REASON ? "c.rule, nullif(x.part, '')" : "c.rule, c.reason";
    StringBuilder where = new StringBuilder();
    List<Object> values = new ArrayList<>(List.of(look.asked().from(), look.asked().to()));
    for (Head head : heads) {
      String only = look.asked().only().get(head);
      // of all that might have been counted each part is a part
      if (only == null || (head == part && !numerator)) continue;
      where.append(head == part ? " and part = ?" : head == Head.RELEASE ? " " + OF_RELEASE : " and channel = ?");
      values.addAll(head == Head.RELEASE ? List.of(only, only, only) : List.of(only));
    }
    if (after != null) {
      where.append(" and (").append(column).append(", id) < (").append(order.parameter()).append(", ?)");
      values.add(after.key());
      values.add(after.id());
    }
    values.add(most);
    String each = kinds.stream().map(kind -> ONE.formatted(kind, where.toString().formatted(kind), column + " desc, id desc")).collect(Collectors.joining(" union all "));
    List<Object> all = new ArrayList<>();
    kinds.forEach(kind -> all.addAll(values));
    all.add(most);
    return Cases.found(look.connection(), ALL_OF.formatted(rule, each, "x." + column + " desc, x.id desc"), all);
  }
}
