package relevo.access.log;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** The log of comings in and of changes to accounts and keys. */
@Path("access-log")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccessLogResource {

  private static final int SIZE = 100;

  @Inject AccessLog log;

  /** A page, the newest first; {@code next} goes into {@code before} for the one after it, null at the end. */
  public record AccessLogPage(List<LogLine> items, Long next) {}

  @GET
  @Transactional
  @Allowed(to = Role.AUDITOR)
  public AccessLogPage log(@QueryParam("before") @DefaultValue("9223372036854775807") long before) {
    List<LogLine> lines = log.before(before, SIZE);
    return new AccessLogPage(lines, lines.size() < SIZE ? null : lines.getLast().id());
  }
}
