package relevo.ticketing.queue;

import java.util.Map;
import relevo.kernel.Refusal;

/** The tickets that somebody wants to see, as queries over them. */
public final class Line {

  private static final Map<String, String> STATUSES = Map.of("open", "t.status = 'OPEN'", "assigned", "t.status = 'ASSIGNED'",
      "resolved", "t.status = 'RESOLVED'", "unresolved", "t.status <> 'RESOLVED'");

  private final StringBuilder conditions = new StringBuilder("true");
  private final Values values;
  private final Order order;
  private boolean chat;

  /** @param values to which those of this line are added */
  public Line(Filter filter, Viewer viewer, Values values) {
    this.values = values;
    String status = Sieve.word(filter.status());
    order = Order.of(Sieve.word(filter.order()), status);
    boolean byChat = order.isOfChats() || Boolean.TRUE.equals(filter.snoozed()) || Boolean.TRUE.equals(filter.overdue());
    if (!viewer.teams().isEmpty()) and("(t.team in (%s) or t.agent = %s)".formatted(values.put(viewer.teams()), values.put(viewer.login())));
    status(status, byChat);
    Sieve sieve = new Sieve(viewer, values);
    conditions.append(sieve.besidesStatus(filter));
    chat = byChat || sieve.looksAtChat();
  }

  /** One page, in order, each with the moment it stands by. {@code after} may be null. */
  public String page(Place after) {
    if (after != null) and(order.after.formatted(values.put(after.at()), values.put(after.ticket())));
    return "select t.*, " + order.moment + " as place from " + tables() + " order by " + order.by;
  }

  /** How many there are and how many of these are unread, up to so many. */
  public String count(int most) {
    chat = true;
    return "select count(*) as tickets, count(*) filter (where x.unread > 0) as unread from (select c.unread from " + tables()
        + " limit " + most + ") x";
  }

  public Map<String, Object> values() {
    return values.all();
  }

  private String tables() {
    return "ticketing.ticket t" + (chat ? " join ticketing.chat c on c.ticket_id = t.id" : "") + " where " + conditions;
  }

  /** What is not done yet is said once, of the table that leads: twice would have the database expect far too little. */
  private void status(String status, boolean byChat) {
    if (byChat) and("not c.done");
    if (status != null && !(byChat && status.equals("unresolved"))) and(condition(status));
    else if (status == null && order == Order.QUEUE) and(STATUSES.get("unresolved"));
    if (order == Order.QUEUE) and("t.call_back_at is null");
  }

  /** @throws Refusal 422 if there is no such status */
  static String condition(String status) {
    String condition = STATUSES.get(status);
    if (condition == null) {
      throw new Refusal(422, "status-unknown", "El estado «" + status + "» no existe: use open, assigned, resolved o unresolved.");
    }
    return condition;
  }

  /** For {@code like}, whose signs have no meaning in it. */
  public static String literal(String part) {
    return part.replaceAll("([\\\\%_])", "\\\\$1");
  }

  private void and(String condition) {
    conditions.append(" and ").append(condition);
  }
}
