package relevo.insight.figure;

import java.sql.SQLException;
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
  public boolean ofDesk() {
    return false;
  }

  @Override
  public List<Case> cases(Look look, boolean numerator, Place after, int most) throws SQLException {
    return new Cases(look.connection(), look.asked()).of(kpi, numerator, after, most);
  }
}
