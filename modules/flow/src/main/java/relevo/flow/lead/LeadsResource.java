package relevo.flow.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** The people who may buy, the newest first: as a list, as a spreadsheet, and erased for whoever asks to be. */
@Path("leads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = Role.SUPERVISOR)
public class LeadsResource {

  private static final int LARGEST_PAGE = 200;
  private static final int LARGEST_TABLE = 10_000;
  private static final UUID NEWEST = new UUID(-1, -1);

  @Inject Leads leads;

  /** A page; {@code next} is the cursor of the page after it, or null. */
  public record Page(List<LeadView> items, String next) {}

  @GET
  @Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public Page list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) throw new Refusal(422, "limit", "«limit» debe estar entre 1 y " + LARGEST_PAGE + ".");
    List<LeadView> found = views(cursor, limit + 1);
    List<LeadView> page = found.stream().limit(limit).toList();
    return new Page(page, found.size() > limit ? page.getLast().id().toString() : null);
  }

  /** The newest {@value #LARGEST_TABLE} behind {@code cursor}. */
  @GET
  @Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
  @Path("export")
  @Produces("text/csv;charset=UTF-8")
  @Transactional
  public Response table(@QueryParam("cursor") String cursor) {
    return Response.ok(LeadTable.of(views(cursor, LARGEST_TABLE)))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"leads.csv\"").build();
  }

  /** Erases one here; the operator's own system is not told. Done already, it is done. */
  @DELETE
  @Path("{id}")
  @Transactional
  public void erase(@PathParam("id") String id) {
    leads.named(uuid(id)).ifPresent(leads::erase);
  }

  private List<LeadView> views(String cursor, int most) {
    UUID behind = cursor == null || cursor.isBlank() ? NEWEST : uuid(cursor);
    return leads.behind(behind, most).stream().map(Lead::view).toList();
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Refusal.missing("el contacto comercial «" + text + "»");
    }
  }
}
