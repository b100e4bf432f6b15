package relevo.messaging.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** What providers told us beside messages, for operations. */
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Allowed(to = Role.SUPERVISOR)
public class NoticesResource {

  private static final int LARGEST_PAGE = 200;

  @Inject Notices notices;

  /** {@code kind} is the provider's name for it, {@code what} its gist, {@code body} its JSON as text. */
  public record NoticeView(
      UUID id, String kind, String account, String channel, String what, String body, Instant at, Instant receivedAt) {}

  /** The newest word on one aspect (quality, limit, restriction, sending, …) of a number or an account. */
  public record StateView(String scope, String aspect, String value, String detail, Instant at) {}

  /** A page; {@code next} is the cursor of the page after it, or null. */
  public record Page<T>(List<T> items, String next) {}

  /** Newest first; of one kind, or all. */
  @GET
  @Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public Page<NoticeView> notices(
      @QueryParam("kind") String kind, @QueryParam("cursor") UUID cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw new Refusal(422, "limit", "«limit» debe estar entre 1 y " + LARGEST_PAGE + ".");
    }
    List<NoticeView> found = notices.newest(kind, cursor, limit + 1);
    List<NoticeView> page = found.stream().limit(limit).toList();
    return new Page<>(page, found.size() > limit ? page.getLast().id().toString() : null);
  }

  /** How our numbers and accounts fare, by the newest that was said of each aspect. */
  @GET
  @Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
  @Path("states")
  @Transactional
  public Page<StateView> states() {
    return new Page<>(notices.states(), null);
  }
}
