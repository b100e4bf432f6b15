package relevo.ticketing.ticket;

import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.ticketing.queue.Filter;

/** Which tickets an address asks for. */
public class Query {

  private static final int LONGEST = 4_000;

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
  /** One more filter, as JSON, which may have groups: {@code {"any":[{"team":"mesa"},{"tag":"vip"}]}}. */
  @QueryParam("filter") public String filter;

  /** What is empty was not asked. */
  Filter filter() {
    return new Filter(status, team, agent, contact, tag, priority, language, flag("overdue", overdue), flag("unread", unread),
        flag("snoozed", snoozed), flag("mentioned", mentioned), q, order, null, null).and(said());
  }

  private Filter said() {
    if (filter == null || filter.isBlank()) return null;
    return JsonBody.read(new ByteArrayInputStream(filter.getBytes(StandardCharsets.UTF_8)), Filter.class, LONGEST);
  }

  private static Boolean flag(String name, String asked) {
    if (asked == null || asked.isBlank()) return null;
    if (!asked.equals("true") && !asked.equals("false")) {
      throw new Refusal(422, name + "-unknown", "«" + name + "» debe ser true o false.");
    }
    return Boolean.valueOf(asked);
  }
}
