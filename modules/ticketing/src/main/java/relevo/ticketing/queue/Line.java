package relevo.ticketing.queue;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import relevo.kernel.Refusal;

/** The tickets that somebody wants to see, as queries over them. */
public final class Line {

  private static final Map<String, String> STATUSES = Map.of("open", "t.status = 'OPEN'", "assigned", "t.status = 'ASSIGNED'",
      "resolved", "t.status = 'RESOLVED'", "unresolved", "t.status <> 'RESOLVED'");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{3,32}");
  private static final int LONGEST = 200;
  /** Fewer letters find too much. */
  private static final int SHORTEST_PART = 3;

  private final StringBuilder conditions = new StringBuilder("true");
  private final Values values;
  private final Order order;
  private boolean chat;

  /** @param values to which those of this line are added */
  public Line(Filter filter, Viewer viewer, Values values) {
    this.values = values;
    String status = word(filter.status());
    order = Order.of(word(filter.order()), status);
    boolean byChat = order.isOfChats() || Boolean.TRUE.equals(filter.snoozed()) || Boolean.TRUE.equals(filter.overdue());
    chat = byChat || filter.unread() != null || filter.snoozed() != null || filter.overdue() != null;
    if (!viewer.teams().isEmpty()) and("(t.team in (%s) or t.agent = %s)", viewer.teams(), viewer.login());
    status(status, byChat);
    if (word(filter.team()) != null) and("t.team = %s", word(filter.team()));
    if (word(filter.language()) != null) and("t.language = %s", word(filter.language()));
    agent(word(filter.agent()), viewer.login());
    contact(word(filter.contact()));
    if (word(filter.tag()) != null) and("t.tags && array[cast(%s as text), cast(%s as text)]", filter.tag().strip(), Tag.folded(filter.tag()));
    priority(word(filter.priority()));
    part(word(filter.q()));
    flags(filter, viewer);
  }

  /** One page, in order, each with the moment it stands by. {@code after} may be null. */
  public String page(Place after) {
    if (after != null) {
      conditions.append(" and ").append(order.after.formatted(values.put(after.at()), values.put(after.ticket())));
    }
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
    if (status != null && !STATUSES.containsKey(status)) {
      throw new Refusal(422, "status-unknown", "El estado «" + status + "» no existe: use open, assigned, resolved o unresolved.");
    }
    if (byChat) and("not c.done");
    if (status != null && !(byChat && status.equals("unresolved"))) and(STATUSES.get(status));
    else if (status == null && order == Order.QUEUE) and(STATUSES.get("unresolved"));
    if (order == Order.QUEUE) and("t.call_back_at is null");
  }

  private void agent(String agent, String login) {
    if ("none".equals(agent)) and("t.agent is null");
    else if (agent != null) and("t.agent = %s", "me".equals(agent) ? login : agent);
  }

  private void contact(String contact) {
    if (contact == null) return;
    if (PHONE.matcher(contact).matches()) and("t.phone = %s", contact.replaceAll("[^0-9]", ""));
    else and("t.contact_id = %s", contactId(contact));
  }

  private void priority(String word) {
    if (word == null) return;
    and("t.priority = %s", Urgency.of(word).orElseThrow(() ->
        new Refusal(422, "priority-unknown", "Las prioridades son baja, normal, alta y urgente.")).ordinal());
  }

  private void part(String q) {
    if (q == null) return;
    String part = PHONE.matcher(q).matches() ? q.replaceAll("[^0-9]", "") : q;
    if (part.length() < SHORTEST_PART) throw new Refusal(422, "q-too-short", "Escriba al menos " + SHORTEST_PART + " letras o cifras de lo que busca.");
    and("ticketing.folded(coalesce(t.contact_name, '') || ' ' || coalesce(t.phone, '')) like '%%' || ticketing.folded(cast(%s as text)) || '%%'",
        literal(part));
  }

  private void flags(Filter filter, Viewer viewer) {
    if (filter.unread() != null) and(filter.unread() ? "c.unread > 0" : "c.unread = 0");
    if (filter.snoozed() != null) and((filter.snoozed() ? "" : "not ") + "(c.snoozed_until is not null or c.snoozed_for_reply)");
    if (filter.overdue() != null) and(filter.overdue() ? Order.DUE_AT + " <= %s" : "(c.done or " + Order.DUE_AT + " > %s)", viewer.now());
    if (filter.mentioned() != null) {
      and((filter.mentioned() ? "t.id" : "t.id not") + " in (select m.ticket_id from ticketing.mention m where m.login = %s and m.seen_at is null)", viewer.login());
    }
  }

  /** For {@code like}, whose signs have no meaning in it. */
  public static String literal(String part) {
    return part.replaceAll("([\\\\%_])", "\\\\$1");
  }

  private static UUID contactId(String contact) {
    try {
      return UUID.fromString(contact);
    } catch (IllegalArgumentException neither) {
      throw new Refusal(422, "contact-unknown", "«contact» debe ser un número de teléfono o el identificador de un contacto.");
    }
  }

  private static String word(String given) {
    if (given == null || given.isBlank()) return null;
    if (given.length() > LONGEST) throw new Refusal(422, "filter-too-long", "Cada filtro admite " + LONGEST + " caracteres como mucho.");
    if (given.indexOf('\0') >= 0) throw new Refusal(422, "filter-unreadable", "Un filtro tiene un carácter que no se puede buscar (U+0000).");
    return given.strip();
  }

  private void and(String condition, Object... asked) {
    Object[] names = Arrays.stream(asked).map(values::put).toArray();
    conditions.append(" and ").append(condition.formatted(names));
  }
}
