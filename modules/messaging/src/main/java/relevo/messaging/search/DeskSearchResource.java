package relevo.messaging.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** One search over all that was said and everybody who said it, as far as the caller sees. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
public class DeskSearchResource {

  private static final int LARGEST_PAGE = 50;

  @Inject Search search;
  @Context SecurityContext security;

  /**
   * {@code what} is {@code message}, with an excerpt around what was found, or {@code contact}, who has no message. {@code at} is when
   * it was said, or when the contact last wrote.
   */
  public record Hit(UUID conversation, UUID message, String what, String phone, String name, Instant at, String excerpt) {}

  /** Newest first; {@code complete} is false where only the newest messages could be looked through: one word more helps. */
  public record Found(List<Hit> items, boolean complete) {}

  /** Every word must be there, accents aside, or begin one that is; a number may be any part of a telephone number. */
  @GET
  public Found search(@QueryParam("q") String query, @QueryParam("limit") @DefaultValue("20") int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) throw new Refusal(422, "limit", "«limit» debe estar entre 1 y " + LARGEST_PAGE + ".");
    return search.find(Asked.of(query), limit, security);
  }
}
