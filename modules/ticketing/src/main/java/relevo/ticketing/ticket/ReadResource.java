package relevo.ticketing.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import relevo.kernel.ProductClock;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;
import relevo.ticketing.chat.Chats;
import relevo.ticketing.note.OpenMentions;

/** Says that a ticket was read: what its customer wrote, and what its notes ask of whoever reads. Or that somebody means to come back to it. */
@Path("tickets/{id}/{mark: read|unread}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class ReadResource {

  @Inject Chats chats;
  @Inject OpenMentions mentions;
  @Inject Scope scope;
  @Inject ProductClock clock;
  @PathParam("id") String id;
  @PathParam("mark") String mark;
  @Context SecurityContext security;

  @POST
  @Transactional
  public void mark() {
    UUID ticket = scope.present(id, security);
    if (mark.equals("unread")) {
      chats.unread(ticket);
    } else {
      mentions.seen(ticket, Caller.name(security, null), clock.now());
      chats.read(ticket);
    }
  }
}
