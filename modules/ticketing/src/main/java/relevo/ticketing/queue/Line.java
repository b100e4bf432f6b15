package relevo.ticketing.queue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import relevo.kernel.Refusal;

/** A line of tickets as somebody wants to see it: those that wait as {@link Turn} has it, all others newest first. */
public final class Line {

  private static final Set<String> STATUSES = Set.of("open", "assigned", "resolved");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{4,32}");

  private final StringBuilder conditions = new StringBuilder("1 = 1");
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final boolean waiting;

  /** Each argument may be null. {@code contact} is a contact's id or phone number. */
  public Line(String status, String team, String contact, String cursor) {
    waiting = "open".equals(status);
    if (status != null) status(status);
    if (waiting) conditions.append(" and t.turn.callBackAt is null");
    if (team != null) and("t.team = :team", "team", team);
    if (contact != null) contact(contact.strip());
    if (cursor != null) after(Place.at(cursor));
  }

  /** Only what such a person sees: their teams' tickets, and their own. */
  public Line seenBy(String agent, Set<String> teams) {
    and("(t.team in :teams or t.agent = :agent)", "teams", teams);
    values.put("agent", agent);
    return this;
  }

  /** Only those with such a tag: rules write theirs as they like, agents' are folded. The index on tags serves the overlap. */
  public Line tagged(String tag, String folded) {
    and("cast(sql('(? && array[cast(? as text), cast(? as text)])', t.tags, :tag, :folded) as boolean) = true", "tag", tag);
    values.put("folded", folded);
    return this;
  }

  /** Only those of which something promised is past due and still awaited. */
  public Line overdueAt(Instant now) {
    and("exists (select c.id from Countdown c where c.ticketId = t.id and c.stoppedAt is null and c.dueAt <= :now)", "now", now);
    return this;
  }

  /** The query over the entity Ticket, {@code values} filling its parameters. */
  public String query() {
    String order = waiting ? "t.turn.queueKey, t.id" : "t.openedAt desc, t.id desc";
    return "select t from Ticket t where " + conditions + " order by " + order;
  }

  public Map<String, Object> values() {
    return values;
  }

  private void status(String status) {
    if (!STATUSES.contains(status)) {
      throw new Refusal(422, "status-unknown", "El estado «" + status + "» no existe: use open, assigned o resolved.");
    }
    conditions.append(" and t.status = ").append(status.toUpperCase(Locale.ROOT));
  }

  private void contact(String contact) {
    if (PHONE.matcher(contact).matches()) {
      and("t.phone = :phone", "phone", contact.replaceAll("[^0-9]", ""));
    } else {
      and("t.contactId = :contact", "contact", contactId(contact));
    }
  }

  private static UUID contactId(String contact) {
    try {
      return UUID.fromString(contact);
    } catch (IllegalArgumentException neither) {
      throw new Refusal(422, "contact-unknown", "«contact» debe ser un número de teléfono o el identificador de un contacto.");
    }
  }

  private void after(Place place) {
    if (waiting) and("t.turn.queueKey >= :key and (t.turn.queueKey > :key or t.id > :id)", "key", place.queueKey());
    else and("(t.openedAt < :opened or t.openedAt = :opened and t.id < :id)", "opened", place.openedAt());
    values.put("id", place.ticket());
  }

  private void and(String condition, String name, Object value) {
    conditions.append(" and ").append(condition);
    values.put(name, value);
  }
}
