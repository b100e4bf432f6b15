package relevo.integration.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import relevo.integration.delivery.DeliveryLog.Sought;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Reach;
import relevo.permission.Role;

/** What an integration was told, the newest first; supervisors see that of their teams' conversations. */
@Path("integrations/{name}/deliveries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
public class DeliveriesResource {

  private static final int LARGEST_PAGE = 200;

  @Inject DeliveryLog log;
  @Inject Reach reach;
  @Context SecurityContext security;

  /** A page; {@code next} is the cursor of the page after it, or null. */
  public record Page(List<DeliveryCard> items, String next) {}

  /** @param state {@code waiting}, {@code delivered}, {@code failed} or {@code given_up} */
  @GET
  @Transactional
  public Page list(@PathParam("name") String name, @QueryParam("state") String state, @QueryParam("event") String event,
      @QueryParam("conversation") String conversation, @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) throw new Refusal(422, "limit", "«limit» debe estar entre 1 y " + LARGEST_PAGE + ".");
    Sought sought = new Sought(name, blank(state), blank(event), DeliveryResource.id(blank(conversation)), reach.teams(security));
    List<StoredDelivery> found = log.before(DeliveryResource.id(blank(cursor)), sought, limit + 1);
    List<DeliveryCard> page = found.stream().limit(limit).map(DeliveryCard::of).toList();
    return new Page(page, found.size() > limit ? page.getLast().id().toString() : null);
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
