package relevo.access.preference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import relevo.access.session.PresentSession;
import relevo.kernel.JsonBody;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** How whoever asks likes their console: the same in every browser. */
@Path("preferences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
public class PreferencesResource {

  private static final int LARGEST = 16 * 1024;

  @Inject KeptPreferences kept;
  @Inject PresentSession present;

  @GET
  @Transactional
  public JsonObject preferences() {
    return kept.of(present.account()).json();
  }

  /** All of them: what is left out is as at the beginning. */
  @PUT
  @Transactional
  public JsonObject keep(InputStream body) {
    Preferences wanted = JsonBody.read(body, Preferences.class, LARGEST).whole();
    kept.keep(present.account(), wanted);
    return wanted.json();
  }
}
