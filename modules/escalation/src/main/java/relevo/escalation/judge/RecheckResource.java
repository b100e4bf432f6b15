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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Proves cards: decides again what was decided, by the same facts and the same release. */
@Path("decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = Role.ANALYST)
public class RecheckResource {

  private static final int PAGE = 500;
  private static final UUID FIRST = new UUID(0, 0);

  @Inject Decisions decisions;
  @Inject Recheck recheck;

  /** A page of all decisions; {@code items} are those of which something else comes today: there should be none. */
  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path("recheck")
  @Transactional
  public JsonObject all(@QueryParam("cursor") String cursor) {
    List<StoredDecision> page = decisions.behind(cursor == null ? FIRST : id(cursor), PAGE);
    JsonArrayBuilder different = Json.createArrayBuilder();
    page.forEach(decision -> recheck.difference(decision).ifPresent(different::add));
    JsonObjectBuilder answer = Json.createObjectBuilder().add("checked", page.size()).add("items", different);
    if (page.size() == PAGE) answer.add("next", page.getLast().messageId().toString());
    return answer.build();
  }

  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path("{message}/recheck")
  @Transactional
  public JsonObject one(@PathParam("message") String message) {
    StoredDecision decision = decisions.of(id(message)).orElseThrow(() -> Refusal.missing("la decisión «" + message + "»"));
    Optional<JsonObject> difference = recheck.difference(decision);
    return Json.createObjectBuilder(difference.orElseGet(() -> Json.createObjectBuilder()
        .add("messageId", message).add("release", decision.release()).build())).add("same", difference.isEmpty()).build();
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Refusal.missing("la decisión «" + text + "»");
    }
  }
}
