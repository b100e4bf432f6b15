package relevo.ticketing.queue;

import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.Set;
import relevo.permission.Caller;

/** Who looks at tickets, and when; {@code teams} are those whose tickets they see, none for all. */
public record Viewer(String login, Set<String> teams, Instant now) {

  public static Viewer of(SecurityContext security, Instant now) {
    Caller caller = Caller.of(security);
    return new Viewer(caller.name(), caller.teams(), now);
  }
}
