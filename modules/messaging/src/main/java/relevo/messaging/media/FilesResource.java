package relevo.messaging.media;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import relevo.kernel.Refusal;
import relevo.messaging.media.Attachment.State;
import relevo.permission.Allowed;
import relevo.permission.Reach;
import relevo.permission.Role;

/** Files that customers sent, and those that we did: the only way to them. */
@Path("files")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class FilesResource {

  private static final int LARGEST_PAGE = 200;

  @Inject Attachments attachments;
  @Inject FileStore store;
  @Inject Reach reach;
  @Context SecurityContext security;

  /** A page; {@code next} is the cursor of the page after it, or null. */
  public record Page<T>(List<T> items, String next) {}

  /** Those in one state, newest first: {@code lost}, or what {@code state} says. */
  @GET
  @Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public Page<FileView> files(@QueryParam("state") @DefaultValue("lost") String state, @QueryParam("cursor") UUID cursor,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) throw new Refusal(422, "limit", "«limit» debe estar entre 1 y " + LARGEST_PAGE + ".");
    Attachment before = cursor == null ? null : existing(cursor);
    List<Attachment> found = attachments.inState(named(state), before, limit + 1);
    List<FileView> page = found.stream().limit(limit).map(Attachment::view).toList();
    return new Page<>(page, found.size() > limit ? page.getLast().id().toString() : null);
  }

  /**
   * The file itself. Shown in place if no browser can be harmed by it, else offered for keeping; a {@code Range} of bytes is given.
   *
   * @return 409 while it is on its way, 410 if it was lost
   */
  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
  @Path("{id}")
  @Transactional
  public Response file(@PathParam("id") UUID id, @HeaderParam("Range") String range) {
    Attachment file = existing(id);
    switch (file.state()) {
      case WAITING -> throw new Refusal(409, "file-waiting", "El archivo está en camino: aún no se ha podido traer del proveedor.");
      case UPLOADING -> throw new Refusal(409, "file-uploading", "El archivo todavía se está subiendo.");
      case LOST -> throw new Refusal(410, "file-lost", "El archivo no se pudo traer: " + file.error() + ".");
      case STORED -> { }
    }
    return new Serving(file.view(), file.sha256(), store).answer(range);
  }

  /** How it stands. */
  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
  @Path("{id}/state")
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public FileView state(@PathParam("id") UUID id) {
    return existing(id).view();
  }

  /** Asks the provider again for a file that was lost. */
  @POST
  @Path("{id}/retry")
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public FileView retry(@PathParam("id") UUID id) {
    Attachment file = attachments.lock(id);
    if (file == null || !reach.isSeen(security, file.conversationId())) throw Refusal.missing("ese archivo");
    if (file.state() != State.LOST || !file.isTheirs()) throw new Refusal(409, "file-not-lost", "El archivo no está perdido: no hay nada que repetir.");
    attachments.fetchAgain(file);
    return file.view();
  }

  private Attachment existing(UUID id) {
    Attachment file = attachments.byId(id);
    if (file == null || !reach.isSeen(security, file.conversationId())) throw Refusal.missing("ese archivo");
    return file;
  }

  private static State named(String word) {
    return Stream.of(State.values()).filter(state -> state.name().toLowerCase(Locale.ROOT).equals(word)).findFirst()
        .orElseThrow(() -> new Refusal(422, "state", "«state» es «waiting», «uploading», «stored» o «lost»."));
  }
}
