package relevo.ticketing.team;

import jakarta.ws.rs.core.SecurityContext;
import java.util.Set;
import relevo.kernel.Refusal;
import relevo.permission.Caller;

/** Over which teams a supervisor has a say: those of their account, or all. */
public final class Supervision {

  private Supervision() {}

  /** @param team null for all teams at once */
  public static boolean isOver(String team, SecurityContext security) {
    Set<String> teams = Caller.of(security).teams();
    return teams.isEmpty() || team != null && teams.contains(team);
  }

  /** @throws Refusal 403 for a team that is not theirs */
  public static void demand(String team, SecurityContext security) {
    if (isOver(team, security)) return;
    throw new Refusal(403, "team-of-others", "Usted supervisa solo a sus equipos: cómo trabaja «" + team + "» lo decide quien lo supervisa.");
  }
}
