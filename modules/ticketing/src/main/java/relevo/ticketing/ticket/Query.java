package relevo.ticketing.ticket;

import jakarta.ws.rs.QueryParam;
import relevo.kernel.Refusal;
import relevo.ticketing.queue.Filter;

/** Which tickets an address asks for. */
public class Query {

  @QueryParam("status") public String status;
  @QueryParam("team") public String team;
  @QueryParam("agent") public String agent;
  @QueryParam("contact") public String contact;
  @QueryParam("tag") public String tag;
  @QueryParam("priority") public String priority;
  @QueryParam("language") public String language;
  @QueryParam("overdue") public String overdue;
  @QueryParam("unread") public String unread;
  @QueryParam("snoozed") public String snoozed;
  @QueryParam("mentioned") public String mentioned;
  @QueryParam("q") public String q;
  @QueryParam("order") public String order;

  /** What is empty was not asked. */
  Filter filter() {
    return new Filter(status, team, agent, contact, tag, priority, language, flag("overdue", overdue), flag("unread", unread),
        flag("snoozed", snoozed), flag("mentioned", mentioned), q, order);
  }

  private static Boolean flag(String name, String asked) {
    if (asked == null || asked.isBlank()) return null;
    if (!asked.equals("true") && !asked.equals("false")) {
      throw new Refusal(422, name + "-unknown", "«" + name + "» debe ser true o false.");
    }
    return Boolean.valueOf(asked);
  }
}
