package relevo.flow.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.flow.definition.Problem;
import relevo.flow.twilio.Imported;
import relevo.flow.twilio.Note;
import relevo.flow.twilio.StudioImport;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** Brings flows of Twilio Studio over, and says what of them could not come. */
@Path("flows/import/twilio")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.ANALYST)
public class TwilioImportResource {

  @Inject WriteDraft writing;
  @Inject CheckDocument checking;
  @Context SecurityContext security;

  /** The flow's name here, the JSON that Studio shows, whether to make a draft of it, and who asks; {@code draft} null is false. */
  public record Bringing(String flow, JsonObject studio, Boolean draft, String by) {}

  /** The document, what came over differently, what speaks against publishing it, and the draft, if one was asked for. */
  public record Brought(JsonObject document, List<Note> notes, List<Problem> problems, UUID draft) {}

  @POST
  @Transactional
  public Brought bring(InputStream body) {
    Bringing asked = JsonBody.read(body, Bringing.class, Writing.LARGEST);
    if (asked.flow() == null || asked.studio() == null) throw new Refusal(422, "incomplete", "Faltan «flow», el nombre que tendrá, o «studio», el JSON de Studio.");
    Imported imported = imported(asked);
    List<Problem> problems = checking.problems(asked.flow(), imported.document(), Map.of());
    UUID draft = Boolean.TRUE.equals(asked.draft()) ? draft(asked, imported) : null;
    return new Brought(imported.document(), imported.notes(), problems, draft);
  }

  private static Imported imported(Bringing asked) {
    try {
      return StudioImport.of(asked.flow(), asked.studio());
    } catch (IllegalArgumentException notStudio) {
      throw new Refusal(422, "not-studio", notStudio.getMessage());
    }
  }

  private UUID draft(Bringing asked, Imported imported) {
    String by = Caller.name(security, asked.by());
    return writing.begin(asked.flow(), null, DocumentText.pretty(imported.document()), null, by).id();
  }
}
