package relevo.ticketing.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import relevo.kernel.ProductClock;
import relevo.permission.Allowed;
import relevo.permission.Role;
import relevo.ticketing.note.FindNotes;
import relevo.ticketing.note.NoteHits;
import relevo.ticketing.queue.Viewer;

/** Looks for words in the notes of all tickets that the caller sees. */
@Path("tickets/notes/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
public class NotesSearchResource {

  @Inject FindNotes find;
  @Inject ProductClock clock;
  @Context SecurityContext security;

  @GET
  @Transactional
  public NoteHits search(@QueryParam("q") String q, @QueryParam("limit") @DefaultValue("50") String limit) {
    return find.about(q, Viewer.of(security, clock.now()), TicketsResource.size(limit));
  }
}
