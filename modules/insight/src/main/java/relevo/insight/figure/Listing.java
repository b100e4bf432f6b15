package relevo.insight.figure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import relevo.insight.figure.Cases.Case;
import relevo.insight.figure.Cases.Place;

/** The conversations behind one number, in an order of its own. */
public interface Listing {

  /** @param zone whose days are asked for */
  record Look(Connection connection, Asked asked, ZoneId zone) {}

  /** For people, in Spanish. */
  String title();

  /** Under which heads it can be narrowed. */
  Set<Head> heads();

  Order order();

  /** Whether it is of the whole desk, and not for who sees some teams only. */
  default boolean ofDesk() {
    return false;
  }

  /**
   * @param numerator only those that are counted, not all of whom they are counted
   * @param after the last one of the page before; null for the first page
   */
  List<Case> cases(Look look, boolean numerator, Place after, int most) throws SQLException;

  static Optional<Listing> named(String id) {
    Optional<Listing> counted = Kpis.named(id).map(OfRows::new);
    return counted.or(() -> OfDays.named(id)).or(() -> OfOpen.named(id)).or(() -> OfJobs.named(id));
  }
}
