package relevo.escalation.judge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
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
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Reach;
import relevo.permission.Role;

/** Where people read why a conversation was handed over, or was not: the newest decision first. */
@Path("conversations/{conversation}/decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = Role.ANALYST)
public class DecisionsResource {

  private static final int PAGE = 50;

  @Inject Decisions decisions;
  @Inject Cards cards;
  @Inject Reach reach;
  @Context SecurityContext security;

  /** @param cursor the {@code next} of the page before */
  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
  @Transactional
  public JsonObject decisions(@PathParam("conversation") String conversation, @QueryParam("cursor") String cursor) {
    reach.demand(security, id(conversation));
    List<StoredDecision> page = decisions.of(id(conversation), Bookmark.parse(cursor), PAGE);
    JsonArrayBuilder items = Json.createArrayBuilder();
    page.forEach(decision -> items.add(cards.of(decision)));
    JsonObjectBuilder answer = Json.createObjectBuilder().add("items", items);
    if (page.size() == PAGE) answer.add("next", Bookmark.of(page.getLast()).toString());
    return answer.build();
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Refusal.missing("la conversación «" + text + "»");
    }
  }
}
