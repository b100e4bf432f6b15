package relevo.escalation.team;

import java.util.List;

/** Teams for tests of other packages. */
public final class KnownTeams {

  private KnownTeams() {}

  /** A round-the-clock fallback team {@code mesa}, and {@code retenciones}, at work on weekdays in Madrid. */
  public static Teams two() {
    Teams teams = new Teams();
    teams.know(List.of(Team.of("mesa", 2, "24/7", "Europe/Madrid", true),
        Team.of("retenciones", 2, "Mo-Fr 09:00-18:00", "Europe/Madrid", false)));
    return teams;
  }
}
