package relevo.ticketing.queue;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import relevo.kernel.Refusal;

/** What a filter demands of a ticket, as conditions over it and its chat; groups within groups as well. */
final class Sieve {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{3,32}");
  private static final int LONGEST = 200;
  /** Fewer letters find too much. */
  private static final int SHORTEST_PART = 3;
  private static final int DEEPEST = 3;
  private static final int MOST = 30;

  private final Viewer viewer;
  private final Values values;
  private int filters;
  private boolean chat;

  Sieve(Viewer viewer, Values values) {
    this.viewer = viewer;
    this.values = values;
  }

  /** Whether the chat has a say in it. */
  boolean looksAtChat() {
    return chat;
  }

  /** All but the status, each behind an "and". */
  String besidesStatus(Filter filter) {
    return besidesStatus(filter, 0);
  }

  private String besidesStatus(Filter filter, int depth) {
    if (++filters > MOST || depth > DEEPEST) {
      throw new Refusal(422, "filter-too-deep", "Un filtro admite " + MOST + " grupos como mucho, y " + DEEPEST + " uno dentro de otro.");
    }
    StringBuilder conditions = new StringBuilder();
    plain(filter, conditions);
    flags(filter, depth, conditions);
    for (Filter one : Filter.each(filter.all())) conditions.append(" and ").append(group(one, depth));
    List<Filter> any = Filter.each(filter.any());
    if (!any.isEmpty()) conditions.append(any.stream().map(one -> group(one, depth)).collect(Collectors.joining(" or ", " and (", ")")));
    return conditions.toString();
  }

  private String group(Filter filter, int depth) {
    if (filter == null) throw new Refusal(422, "filter-missing", "Un grupo del filtro está vacío (null).");
    if (word(filter.order()) != null) throw new Refusal(422, "order-unknown", "El orden se dice una vez, fuera de los grupos del filtro.");
    String status = word(filter.status());
    return "(" + (status == null ? "true" : Line.condition(status)) + besidesStatus(filter, depth + 1) + ")";
  }

  private void plain(Filter filter, StringBuilder to) {
    if (word(filter.team()) != null) and(to, "t.team = %s", word(filter.team()));
    if (word(filter.language()) != null) and(to, "t.language = %s", word(filter.language()));
    String agent = word(filter.agent());
    if ("none".equals(agent)) and(to, "t.agent is null");
    else if (agent != null) and(to, "t.agent = %s", "me".equals(agent) ? viewer.login() : agent);
    contact(word(filter.contact()), to);
    if (word(filter.tag()) != null) and(to, "t.tags && array[cast(%s as text), cast(%s as text)]", filter.tag().strip(), Tag.folded(filter.tag()));
    priority(word(filter.priority()), to);
    part(word(filter.q()), to);
  }

  private void contact(String contact, StringBuilder to) {
    if (contact == null) return;
    if (PHONE.matcher(contact).matches()) and(to, "t.phone = %s", contact.replaceAll("[^0-9]", ""));
    else and(to, "t.contact_id = %s", contactId(contact));
  }

  private void priority(String word, StringBuilder to) {
    if (word != null) and(to, "t.priority = %s", Urgency.demanded(word).ordinal());
  }

  private void part(String q, StringBuilder to) {
    if (q == null) return;
    String part = PHONE.matcher(q).matches() ? q.replaceAll("[^0-9]", "") : q;
    if (part.length() < SHORTEST_PART) throw new Refusal(422, "q-too-short", "Escriba al menos " + SHORTEST_PART + " letras o cifras de lo que busca.");
    and(to, "ticketing.folded(coalesce(t.contact_name, '') || ' ' || coalesce(t.phone, '')) like '%%' || ticketing.folded(cast(%s as text)) || '%%'",
        Line.literal(part));
  }

  /** At the top the line itself says what is done. */
  private void flags(Filter filter, int depth, StringBuilder to) {
    chat |= filter.unread() != null || filter.snoozed() != null || filter.overdue() != null;
    if (depth > 0 && (Boolean.TRUE.equals(filter.overdue()) || Boolean.TRUE.equals(filter.snoozed()))) and(to, "not c.done");
    if (filter.unread() != null) and(to, filter.unread() ? "c.unread > 0" : "c.unread = 0");
    if (filter.snoozed() != null) and(to, (filter.snoozed() ? "" : "not ") + "(c.snoozed_until is not null or c.snoozed_for_reply)");
    if (filter.overdue() != null) and(to, filter.overdue() ? Order.DUE_AT + " <= %s" : "(c.done or " + Order.DUE_AT + " > %s)", viewer.now());
    if (filter.mentioned() != null) {
      and(to, (filter.mentioned() ? "t.id" : "t.id not") + " in (select m.ticket_id from ticketing.mention m where m.login = %s and m.seen_at is null)", viewer.login());
    }
  }

  private static UUID contactId(String contact) {
    try {
      return UUID.fromString(contact);
    } catch (IllegalArgumentException neither) {
      throw new Refusal(422, "contact-unknown", "«contact» debe ser un número de teléfono o el identificador de un contacto.");
    }
  }

  static String word(String given) {
    if (given == null || given.isBlank()) return null;
    if (given.length() > LONGEST) throw new Refusal(422, "filter-too-long", "Cada filtro admite " + LONGEST + " caracteres como mucho.");
    if (given.indexOf('\0') >= 0) throw new Refusal(422, "filter-unreadable", "Un filtro tiene un carácter que no se puede buscar (U+0000).");
    return given.strip();
  }

  private void and(StringBuilder to, String condition, Object... asked) {
    Object[] names = Arrays.stream(asked).map(values::put).toArray();
    to.append(" and ").append(condition.formatted(names));
  }
}
