package relevo.messaging.inbound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.hibernate.Session;
import relevo.kernel.Refusal;
import relevo.messaging.inbound.RawEvents.Kept;
import relevo.messaging.inbound.RawEvents.RawEvent;
import relevo.messaging.inbound.RawEvents.Wanted;
import relevo.messaging.sql.Place;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Webhooks as they came: looked up, and read again. What is accepted again is kept by the webhooks' own transactions. */
@Path("raw-events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed
public class RawEventsResource {

  private static final int LARGEST_PAGE = 200;

  @Inject ReplayWebhooks replay;
  @PersistenceContext EntityManager em;
  @QueryParam("from") String from;
  @QueryParam("to") String to;
  @QueryParam("provider") String provider;
  @QueryParam("channel") String channel;
  @QueryParam("cursor") String cursor;

  /** A page; {@code next} is the cursor of the page after it, or null. */
  public record RawEventPage(List<RawEvent> items, String next) {}

  /** Newest first, without what they say; {@code from} is included, {@code to} is not. */
  @GET
  @Allowed(to = Role.AUDITOR)
  @Transactional
  public RawEventPage rawEvents(@QueryParam("limit") @DefaultValue("50") int limit) {
    within(limit);
    Wanted wanted = new Wanted(moment("from", from, Instant.EPOCH), moment("to", to, Place.TOP.at()), provider, channel);
    List<RawEvent> found = em.unwrap(Session.class).doReturningWork(
        connection -> RawEvents.newest(connection, wanted, Place.after(cursor), limit + 1));
    List<RawEvent> page = found.stream().limit(limit).toList();
    if (found.size() <= limit) return new RawEventPage(page, null);
    return new RawEventPage(page, new Place(page.getLast().receivedAt(), String.valueOf(page.getLast().id())).cursor());
  }

  /** The very bytes that came. They hold what customers wrote: nobody on the way may keep them or take them for a page. */
  @GET
  @Allowed(to = Role.AUDITOR)
  @Path("{id: [0-9]{1,18}}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Transactional
  public Response body(@PathParam("id") long id) {
    Kept event = em.unwrap(Session.class).doReturningWork(connection -> RawEvents.one(connection, id))
        .orElseThrow(() -> Refusal.missing("el webhook " + id + ", o ya se borró"));
    return Response.ok(event.body())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"webhook-" + id + "\"")
        .build();
  }

  @POST
  @Path("{id: [0-9]{1,18}}/replay")
  public Replayed replay(@PathParam("id") long id) {
    return replay.one(id);
  }

  /** Those of a span of time, which must be named, the oldest first. */
  @POST
  @Path("replay")
  public Replayed replayAll(@QueryParam("limit") @DefaultValue("100") int limit) {
    within(limit);
    if (from == null || to == null) throw new Refusal(422, "span", "Faltan «from» y «to»: qué tiempo se relee.");
    Wanted wanted = new Wanted(moment("from", from, null), moment("to", to, null), provider, channel);
    Place after = cursor == null ? new Place(wanted.from(), "0") : Place.after(cursor);
    return replay.all(wanted, after, limit);
  }

  private static void within(int limit) {
    if (limit >= 1 && limit <= LARGEST_PAGE) return;
    throw new Refusal(422, "limit", "«limit» debe estar entre 1 y " + LARGEST_PAGE + ".");
  }

  private static Instant moment(String field, String text, Instant otherwise) {
    if (text == null || text.isBlank()) return otherwise;
    try {
      return OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant();
    } catch (DateTimeParseException unreadable) {
      throw new Refusal(422, field, "«" + field + "» debe ser una fecha con hora y zona, como 2026-11-25T09:00:00Z.");
    }
  }
}
