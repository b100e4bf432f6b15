package relevo.escalation.replay;

import java.util.List;

/**
 * Whether rules may go live as far as their trial says.
 *
 * @param enough false if too few conversations were compared to say anything: then nothing speaks against it either
 * @param points by which the escalation rate would change
 * @param rise the most that it may rise, {@code fall} the most that it may fall
 * @param least how many conversations it takes
 * @param excesses rules and teams whose hand-overs would change by more than their own limits
 */
public record Guarded(
    boolean ok, boolean enough, double points, double rise, double fall, int conversations, int least, String reason,
    List<Excess> excesses) {

  /**
   * One that would change too much.
   *
   * @param kind {@code rule} or {@code team}
   * @param limit by how many points it may change, up or down
   */
  public record Excess(String kind, String name, double points, double limit) {}
}
