package relevo.escalation.judge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import relevo.command.Once;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Reach;
import relevo.permission.Role;

/** Hands a conversation of the bot's to a person because somebody says so. With an Idempotency-Key it is done once. */
@Path("conversations/{conversation}/escalation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class EscalationResource {

  @Inject HandOverByHand handOver;
  @Inject Once once;
  @Inject Reach reach;
  @HeaderParam("Idempotency-Key") String key;
  @Context SecurityContext security;

  /**
   * Why a person is needed, which stands on the ticket; all else may be left out: {@code team}, the one that takes what nobody else does
   * then, {@code priority} ({@code baja}, {@code normal}, {@code alta} or {@code urgente}) and {@code tags}.
   */
  public record Wish(String reason, String team, String priority, List<String> tags) {}

  /** What came of it. */
  public record Raised(UUID escalation, UUID conversation, String team, int tier) {}

  /** Opens a ticket and tells the customer, as if the rules had said it; 409 if a person has the conversation already. */
  @POST
  @Transactional
  public Raised raise(@PathParam("conversation") String conversation, InputStream body) {
    UUID id = id(conversation);
    Wish wish = JsonBody.read(body, Wish.class);
    reach.demand(security, id);
    return once.only(Caller.scope(security, conversation), key, "escalation", wish, Raised.class, () -> handOver.raise(id, wish));
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException none) {
      throw Refusal.missing("la conversación «" + text + "»");
    }
  }
}
