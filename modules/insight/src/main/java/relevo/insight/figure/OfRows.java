package relevo.insight.figure;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import relevo.insight.figure.Cases.Case;
import relevo.insight.figure.Cases.Place;

/** Behind a figure that is counted from rows: these rows. */
record OfRows(Kpi kpi) implements Listing {

  @Override
  public String title() {
    return kpi.title();
  }

  @Override
  public Set<Head> heads() {
    return kpi.heads();
  }

  @Override
  public Order order() {
    return Order.NEWEST_DAY;
  }

  @Override
  public List<Case> cases(Look look, boolean numerator, Place after, int most) throws SQLException {
    Asked asked = look.asked();
    String which = numerator ? "(" + kpi.bottom() + ") and (" + kpi.top() + ")" : kpi.bottom();
    List<Object> values = new ArrayList<>(List.of(asked.from(), asked.to()));
    asked.addHeads(values);
    if (after != null) values.addAll(List.of(after.key(), after.id()));
    values.add(most);
    return Cases.found(look.connection(), asked.at("select " + Cases.COLUMNS + ", " + (kpi.seconds() == null ? "null::bigint" : kpi.seconds()) + ", null from insight."
        + kpi.table() + " where " + asked.where() + " and " + which + (after == null ? "" : " and (day, id) < (" + order().parameter() + ", ?)")
        + " order by day desc, id desc limit ?"), values);
  }
}
