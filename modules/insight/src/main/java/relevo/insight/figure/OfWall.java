package relevo.insight.figure;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import relevo.insight.figure.Cases.Case;
import relevo.insight.figure.Cases.Place;

/**
 * Behind a number of the wall: open tickets of the team that has them now, those first that are open, or wait, longest.
 *
 * @param which of the open ones
 * @param since from when its time is counted
 */
record OfWall(String id, String title, String which, String since) implements Listing {

  static final String WAITS = "c.waiting_since is not null";
  static final String CLOSING = WAITS + " and c.last_in_at < :now - interval '22 hours' and c.last_in_at >= :now - interval '24 hours'";
  static final String OPEN = " from insight.hand_over h join insight.conversation c on c.id = h.episode where h.open and h.counted";

  private static final List<OfWall> ALL = List.of(
      new OfWall("now_open", "Abiertos", "true", "h.opened_at"),
      new OfWall("now_unassigned", "Sin asignar", "h.agent_now is null", "h.opened_at"),
      new OfWall("now_waiting", "Esperan respuesta", WAITS, "c.waiting_since"),
      new OfWall("now_window_closing", "Ventanas por cerrar", CLOSING, "c.waiting_since"));

  static Optional<Listing> named(String id) {
    return ALL.stream().filter(each -> each.id.equals(id)).map(Listing.class::cast).findFirst();
  }

  @Override
  public Set<Head> heads() {
    return EnumSet.of(Head.TEAM);
  }

  @Override
  public Order order() {
    return Order.OLDEST_FIRST;
  }

  @Override
  public List<Case> cases(Look look, boolean numerator, Place after, int most) throws SQLException {
    Asked asked = look.asked();
    String team = asked.only().get(Head.TEAM);
    StringBuilder sql = new StringBuilder("select h.id, h.conversation_id, h.day, h.team_now, h.agent_now, h.rule, h.reason, h.release, h.channel, h.language, h.customer,"
        + " extract(epoch from :now - " + since + ")::bigint, " + since + OPEN + " and " + which);
    List<Object> values = new ArrayList<>();
    if (!asked.teams().isEmpty()) {
      sql.append(" and h.team_now = any(?)");
      values.add(asked.teams().toArray(String[]::new));
    }
    if (team != null) sql.append(team.isEmpty() ? " and h.team_now is null" : " and h.team_now = ?");
    if (team != null && !team.isEmpty()) values.add(team);
    if (after != null) {
      sql.append(" and (").append(since).append(", h.id) > (").append(order().parameter()).append(", ?)");
      values.addAll(List.of(after.key(), after.id()));
    }
    values.add(most);
    return Cases.found(look.connection(), asked.at(sql + " order by " + since + ", h.id limit ?"), values);
  }
}
