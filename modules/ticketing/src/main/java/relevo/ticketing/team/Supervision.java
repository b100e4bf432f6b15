package relevo.ticketing.team;

import jakarta.ws.rs.core.SecurityContext;
import relevo.kernel.Refusal;
import relevo.permission.Caller;

/** Over which teams a supervisor has a say: those of their account, or all. */
public final class Supervision {

  private Supervision() {}

  /** @throws Refusal 403 for a team that is not theirs */
  public static void demand(String team, SecurityContext security) {
    Caller caller = Caller.of(security);
    if (caller.teams().isEmpty() || caller.teams().contains(team)) return;
    throw new Refusal(403, "team-of-others", "Usted supervisa solo a sus equipos: cómo trabaja «" + team + "» lo decide quien lo supervisa.");
  }
}
