package relevo.messaging.deadletter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.List;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.messaging.sql.Place;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** What failed for good and waits for a person: parked jobs, and messages of ours that will not leave. */
@Path("dead-letters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.SUPERVISOR)
public class DeadLettersResource {

  private static final int LARGEST_PAGE = 200;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_WORDS = 500;

  @Inject DeadLetters letters;
  @Inject HandleDeadLetter handle;
  @Context SecurityContext security;

  /** A page; {@code next} is the cursor of the page after it, or null. */
  public record DeadLetterPage(List<DeadLetter> items, String next) {}

  /** Who takes care of it, with a note; no owner means nobody. */
  public record Care(String owner, String note) {}

  /** Why it is given up. */
  public record Farewell(String reason) {}

  /** What was done: {@code state} is owned, retried or discarded, {@code now} the id that it goes by from now on. */
  public record Done(String id, String state, String now) {}

  /** {@code left} says that there are more of that kind. */
  public record DoneAll(String kind, int retried, boolean left) {}

  /** Newest first; of one kind and one owner, or all. An empty owner asks for those that nobody takes care of. */
  @GET
  @Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public DeadLetterPage deadLetters(@QueryParam("kind") String kind, @QueryParam("owner") String owner,
      @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
    within(limit);
    List<DeadLetter> found = letters.newest(kind, owner, Place.after(cursor), limit + 1);
    List<DeadLetter> page = found.stream().limit(limit).toList();
    return new DeadLetterPage(page, found.size() > limit ? new Place(page.getLast().since(), page.getLast().id()).cursor() : null);
  }

  @PUT
  @Path("{id}/owner")
  @Transactional
  public Done own(@PathParam("id") String id, InputStream body) {
    Care care = JsonBody.read(body, Care.class);
    handle.own(letter(id), words("owner", care.owner(), LONGEST_NAME), words("note", care.note(), LONGEST_WORDS), caller());
    return new Done(id, "owned", id);
  }

  /** Tries it again, behind what waits for the same contact. */
  @POST
  @Path("{id}/retry")
  @Transactional
  public Done retry(@PathParam("id") String id) {
    return new Done(id, "retried", handle.retry(letter(id), caller()));
  }

  /** Those of one kind that have waited longest. */
  @POST
  @Path("retry")
  @Transactional
  public DoneAll retryAll(@QueryParam("kind") String kind, @QueryParam("limit") @DefaultValue("100") int limit) {
    within(limit);
    if (kind == null || kind.isBlank()) throw new Refusal(422, "kind", "Falta «kind»: qué clase de cartas se reintentan.");
    int retried = handle.retryAll(kind, limit, caller());
    return new DoneAll(kind, retried, !letters.newest(kind, null, Place.TOP, 1).isEmpty());
  }

  /** Takes it out of the way; the reason is kept, and what it held too. */
  @POST
  @Path("{id}/discard")
  @Transactional
  public Done discard(@PathParam("id") String id, InputStream body) {
    String reason = words("reason", JsonBody.read(body, Farewell.class).reason(), LONGEST_WORDS);
    if (reason == null) throw new Refusal(422, "reason", "Falta «reason»: por qué se descarta.");
    handle.discard(letter(id), reason, caller());
    return new Done(id, "discarded", null);
  }

  private static LetterId letter(String id) {
    return LetterId.parse(id).orElseThrow(() -> Refusal.missing("la carta muerta «" + id + "»"));
  }

  private static String words(String field, String value, int longest) {
    if (value == null || value.isBlank()) return null;
    if (value.strip().length() <= longest && value.indexOf('\0') < 0) return value.strip();
    throw new Refusal(422, field, "«" + field + "» admite " + longest + " letras como mucho.");
  }

  private static void within(int limit) {
    if (limit >= 1 && limit <= LARGEST_PAGE) return;
    throw new Refusal(422, "limit", "«limit» debe estar entre 1 y " + LARGEST_PAGE + ".");
  }

  private String caller() {
    return Caller.name(security, null);
  }
}
