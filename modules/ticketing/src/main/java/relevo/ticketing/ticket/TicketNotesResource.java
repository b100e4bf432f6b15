package relevo.ticketing.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.UUID;
import relevo.command.Once;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;
import relevo.ticketing.draft.Drafts;
import relevo.ticketing.draft.Mode;
import relevo.ticketing.note.NoteCard;
import relevo.ticketing.note.NoteList;
import relevo.ticketing.note.Notes;

/** What colleagues told each other about one ticket, oldest first; the customer is never told. */
@Path("tickets/{id}/notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class TicketNotesResource {

  @Inject AddNote add;
  @Inject Notes notes;
  @Inject Drafts drafts;
  @Inject Once once;
  @Inject Scope scope;
  @PathParam("id") String id;
  @HeaderParam("Idempotency-Key") String key;
  @Context SecurityContext security;

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public NoteList list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") String limit) {
    UUID ticket = scope.sighted(id, security);
    int most = TicketsResource.size(limit);
    return NoteList.of(notes.on(ticket, after(cursor), most + 1), most);
  }

  @POST
  @Transactional
  public NoteCard add(InputStream body) {
    Remark remark = JsonBody.read(body, Remark.class);
    UUID ticket = scope.sighted(id, security);
    Remark said = new Remark(remark.text(), Caller.name(security, remark.by()));
    return once.only(Caller.scope(security, ticket.toString()), key, "notes", said, NoteCard.class, () -> {
      drafts.sent(ticket, Caller.name(security, null), Mode.NOTE, said.text());
      return add.add(ticket, said.text(), said.by());
    });
  }

  private static UUID after(String cursor) {
    if (cursor == null || cursor.isBlank()) return null;
    try {
      return UUID.fromString(cursor);
    } catch (IllegalArgumentException notOurs) {
      throw new Refusal(422, "cursor-unknown", "El cursor no es válido: use el valor «next» de la página anterior.");
    }
  }
}
