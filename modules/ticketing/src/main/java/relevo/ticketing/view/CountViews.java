package relevo.ticketing.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import relevo.ticketing.queue.Line;
import relevo.ticketing.queue.Values;
import relevo.ticketing.queue.Viewer;

/** Counts the tickets of many views in one statement, and of each no more than people read. */
@ApplicationScoped
class CountViews {

  static final int MOST = 1_000;

  @PersistenceContext EntityManager em;

  @SuppressWarnings("unchecked")
  List<ViewCard> counted(List<ViewCard> views, Viewer viewer) {
    Values values = new Values();
    var query = em.createNativeQuery(statement(views, viewer, values));
    values.all().forEach(query::setParameter);
    List<ViewCard> counted = new ArrayList<>(views);
    for (Object[] row : (List<Object[]>) query.getResultList()) {
      int place = number(row[0]);
      counted.set(place, views.get(place).counting(number(row[1]), number(row[2]), MOST));
    }
    return counted;
  }

  static String statement(List<ViewCard> views, Viewer viewer, Values values) {
    List<String> counts = new ArrayList<>();
    for (ViewCard view : views) {
      counts.add("select " + counts.size() + " as place, n.* from (" + new Line(view.filter(), viewer, values).count(MOST + 1) + ") n");
    }
    return String.join(" union all ", counts);
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
