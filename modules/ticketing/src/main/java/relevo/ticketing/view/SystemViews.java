package relevo.ticketing.view;

import java.util.List;
import relevo.ticketing.queue.Filter;

/** The views that come with the desk. */
final class SystemViews {

  static final List<ViewCard> ALL = List.of(
      view("mine", "Míos", filter("assigned", "me", null, false, null)),
      view("unassigned", "Sin asignar", filter("open", "none", null, false, null)),
      view("all", "Todos", filter("unresolved", null, null, null, null)),
      view("snoozed", "Pospuestos", filter("unresolved", null, null, true, null)),
      view("overdue", "Vencidos", filter("unresolved", null, true, null, null)),
      view("mentioned", "Me mencionan", filter(null, null, null, null, true)),
      view("resolved", "Resueltos", filter("resolved", null, null, null, null)));

  private SystemViews() {}

  private static ViewCard view(String id, String name, Filter filter) {
    return new ViewCard(id, name, "system", null, filter, 0, 0, false, 0);
  }

  private static Filter filter(String status, String agent, Boolean overdue, Boolean snoozed, Boolean mentioned) {
    return new Filter(status, null, agent, null, null, null, null, overdue, null, snoozed, mentioned, null, null, null, null);
  }
}
