package relevo.sandbox.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import relevo.kernel.ProductClock;

/** The demo's Zendesk: its tickets and people, what it was asked, and what goes wrong with it. */
@ApplicationScoped
class Zendesk {

  static final String TOKEN = "zendesk-demo";
  static final String OAUTH = "zendesk-oauth-demo";

  private static final int MOST_TICKETS = 2_000;
  private static final int MOST_NOTED = 2_000;
  private static final Duration TICKET_WINDOW = Duration.ofMinutes(10);

  @Inject ProductClock clock;
  @Inject Telling telling;

  private final FakeUsers users = new FakeUsers();
  private final Uploads uploads = new Uploads();
  private final Keys keys = new Keys();
  private final Map<Long, FakeTicket> tickets = new TreeMap<>();
  private final Deque<String> log = new ArrayDeque<>();
  private final AtomicLong ids = new AtomicLong(10_000);
  private final AtomicLong ticketIds = new AtomicLong();
  private volatile Mishaps mishaps = Mishaps.NONE;

  /** As Zendesk counts time. */
  Instant now() {
    return clock.now().truncatedTo(ChronoUnit.SECONDS);
  }

  FakeUsers users() {
    return users;
  }

  Uploads uploads() {
    return uploads;
  }

  Keys keys() {
    return keys;
  }

  Mishaps mishaps() {
    return mishaps;
  }

  void become(Mishaps now) {
    mishaps = now;
  }

  synchronized void note(String what) {
    if (log.size() >= MOST_NOTED) log.removeFirst();
    log.add(what);
  }

  synchronized List<String> log() {
    return List.copyOf(log);
  }

  synchronized List<FakeTicket> all() {
    return List.copyOf(tickets.values());
  }

  synchronized Optional<FakeTicket> ticket(long id) {
    return Optional.ofNullable(tickets.get(id));
  }

  synchronized List<FakeTicket> withExternalId(String externalId) {
    return tickets.values().stream().filter(ticket -> externalId.equals(ticket.externalId)).toList();
  }

  synchronized Said create(JsonObject asked, FakeUser by) {
    Optional<Said> fault = TicketRules.fault(asked).or(() -> reference(asked)).or(() -> followUp(asked));
    if (fault.isPresent()) return fault.get();
    if (tickets.size() >= MOST_TICKETS) tickets.remove(tickets.keySet().iterator().next());
    FakeTicket ticket = new FakeTicket(ticketIds.incrementAndGet(), asked, requester(asked), now());
    if (asked.get("via_followup_source_id") instanceof JsonNumber source) ticket.followUpOf = source.longValue();
    tickets.put(ticket.id, ticket);
    Audit audit = apply(ticket, asked, by.id());
    telling.tell(this, ticket, audit);
    return Said.of(201, answer(ticket, audit)).with("Location", "https://demo.zendesk.com/api/v2/tickets/" + ticket.id + ".json");
  }

  synchronized Said update(long id, JsonObject asked, FakeUser by) {
    FakeTicket ticket = tickets.get(id);
    if (ticket == null) return Said.missing();
    if (ticket.isClosed()) return Said.invalid("status", "Status: closed prevents ticket update");
    Optional<Said> fault = TicketRules.updateFault(asked).or(() -> reference(asked)).or(() -> solvable(ticket, asked));
    if (fault.isPresent()) return fault.get();
    if (asked.getBoolean("safe_update", false) && !ticket.updated.toString().equals(asked.getString("updated_stamp"))) {
      return Said.error(409, "UpdateConflict", "Attempted to update an outdated ticket");
    }
    if (isTooOften(ticket)) return Said.error(429, "TooManyRequests", "Ticket update limit exceeded").with("Retry-After", "10");
    Audit audit = apply(ticket, asked, by.id());
    telling.tell(this, ticket, audit);
    return Said.of(200, answer(ticket, audit));
  }

  /** An end of the ticket's life that no request can bring about. */
  synchronized void close(FakeTicket ticket) {
    ticket.status = "closed";
  }

  private static JsonObjectBuilder answer(FakeTicket ticket, Audit audit) {
    return Said.JSON.createObjectBuilder().add("ticket", ticket.json()).add("audit", audit.json());
  }

  private boolean isTooOften(FakeTicket ticket) {
    Instant now = Instant.now();
    ticket.updates.removeIf(at -> at < now.minus(TICKET_WINDOW).toEpochMilli());
    if (ticket.updates.size() >= mishaps.knob("perTicket")) return true;
    ticket.updates.add(now.toEpochMilli());
    return false;
  }

  private Optional<Said> reference(JsonObject asked) {
    if (asked.get("requester_id") instanceof JsonNumber id && users.byId(id.longValue()).isEmpty()) return Optional.of(Said.invalid("requester", "Requester: is invalid"));
    if (asked.get("assignee_id") instanceof JsonNumber id && users.byId(id.longValue()).filter(FakeUser::staff).isEmpty()) {
      return Optional.of(Said.invalid("assignee", "Assignee: is invalid"));
    }
    if (asked.containsKey("assignee_email") && users.byEmail(asked.getString("assignee_email")).filter(FakeUser::staff).isEmpty()) {
      return Optional.of(Said.invalid("assignee", "Assignee: is invalid"));
    }
    return comment(asked);
  }

  private Optional<Said> comment(JsonObject asked) {
    if (!(asked.get("comment") instanceof JsonObject comment)) return Optional.empty();
    if (comment.get("author_id") instanceof JsonNumber id && users.byId(id.longValue()).isEmpty()) return Optional.of(Said.invalid("comment", "Author: is invalid"));
    boolean there = TicketRules.texts(comment, "uploads").stream().allMatch(token -> uploads.has(token, now()));
    return there ? Optional.empty() : Optional.of(Said.invalid("comment", "Attachment: token is invalid"));
  }

  private Optional<Said> followUp(JsonObject asked) {
    if (!(asked.get("via_followup_source_id") instanceof JsonNumber source)) return Optional.empty();
    boolean closed = ticket(source.longValue()).filter(FakeTicket::isClosed).isPresent();
    return closed ? Optional.empty() : Optional.of(Said.invalid("via_followup_source_id", "Followup source: must be closed"));
  }

  private static Optional<Said> solvable(FakeTicket ticket, JsonObject asked) {
    boolean nobody = ticket.assignee == null && !asked.containsKey("assignee_id") && !asked.containsKey("assignee_email");
    return nobody && asked.getString("status", "").equals("solved") ? Optional.of(Said.invalid("base", "Assignee: is required when solving a ticket")) : Optional.empty();
  }

  private long requester(JsonObject asked) {
    return asked.get("requester_id") instanceof JsonNumber id ? id.longValue() : users.requester(asked.getJsonObject("requester")).id();
  }

  private Audit apply(FakeTicket ticket, JsonObject asked, long by) {
    Changes changes = new Changes(this, ticket, asked, by);
    Audit audit = changes.apply(ids.incrementAndGet());
    ticket.audits.add(audit);
    return audit;
  }

  long nextId() {
    return ids.incrementAndGet();
  }

  /** What is known of a file is its name, its size and its kind. */
  String upload(String name, String type, int size) {
    JsonObject attachment = Said.JSON.createObjectBuilder().add("id", nextId()).add("file_name", name).add("content_type", type).add("size", size)
        .add("content_url", "https://demo.zendesk.com/attachments/token/" + UUID.randomUUID() + "/?name=" + name).build();
    return uploads.keep(attachment, now());
  }

  /** How many tickets carry each external id that more than one does. */
  synchronized Map<String, Integer> doubled() {
    Map<String, Integer> counts = new HashMap<>();
    tickets.values().stream().filter(ticket -> ticket.externalId != null).forEach(ticket -> counts.merge(ticket.externalId, 1, Integer::sum));
    counts.values().removeIf(count -> count < 2);
    return counts;
  }
}
