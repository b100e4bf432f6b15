package relevo.messaging.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Which files may be sent, so that a page can say so before it sends them here. */
@Path("uploads/limits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class UploadLimitsResource {

  /** By kind of message; {@code bytes} is the most. */
  public record Limits(List<UploadLimits.Limit> items) {}

  @GET
  public Limits limits() {
    return new Limits(UploadLimits.ALL);
  }
}
