package relevo.ticketing.ticket;

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
import java.util.UUID;
import java.util.function.Supplier;
import relevo.command.Once;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** In whose hands a ticket is: given to somebody, refused by the team that got it, or nobody's until an agreed time. */
@Path("tickets/{id}/{action:assign|refuse|call-back}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class TicketHandsResource {

  @Inject AssignTicket assign;
  @Inject RefuseTransfer refuse;
  @Inject AgreeCallBack agree;
  @Inject Once once;
  @Inject Scope scope;
  @PathParam("id") String id;
  @PathParam("action") String action;
  @HeaderParam("Idempotency-Key") String key;
  @Context SecurityContext security;

  @POST
  @Transactional
  public TicketCard command(InputStream body) {
    return switch (action) {
      case "assign" -> assign(JsonBody.read(body, Assignment.class));
      case "refuse" -> refuse(JsonBody.read(body, Parting.class));
      default -> callBack(JsonBody.read(body, CallBack.class));
    };
  }

  private TicketCard assign(Assignment asked) {
    if (asked.agent() == null || asked.agent().isBlank()) throw new Refusal(422, "agent-missing", "Diga a quién se asigna el ticket («agent»).");
    String agent = asked.agent().strip();
    return only(asked, () -> assign.assign(agent.equals(Caller.of(security).name()) ? free() : scope.givable(id, security), agent, by()));
  }

  private TicketCard refuse(Parting asked) {
    return only(asked, () -> refuse.refuse(free(), asked, by()));
  }

  private TicketCard callBack(CallBack asked) {
    return only(asked, () -> agree.agree(free(), asked, by()));
  }

  private UUID free() {
    return scope.free(id, security);
  }

  private String by() {
    return Scope.agent(security, null);
  }

  private TicketCard only(Object asked, Supplier<TicketCard> command) {
    return once.only(Caller.scope(security, Scope.id(id).toString()), key, action, asked, TicketCard.class, command);
  }
}
