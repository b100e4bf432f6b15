package relevo.ticketing.team;

import java.time.Duration;
import relevo.kernel.Refusal;

/**
 * How a team's line is handed out: agents help themselves ({@code pull}) or are given tickets ({@code push}).
 *
 * @param ageingMinutes how much waiting is worth one priority
 * @param silentMinutes after so much of the team's time without an answer a ticket goes back to the line; null never
 * @param offlineMinutes after so long without its agent a ticket whose customer waits goes back to the line; null never
 * @param languageMinutes how long a ticket waits for somebody who speaks its language before anybody gets it
 */
public record RoutingCard(String mode, Integer ageingMinutes, Integer silentMinutes, Integer offlineMinutes, Integer languageMinutes) {

  public static final int SHIPPED_AGEING = 60;
  static final String PULL = "pull";
  static final String PUSH = "push";
  static final RoutingCard SHIPPED = new RoutingCard(PULL, SHIPPED_AGEING, null, null, 10);
  private static final int MOST_MINUTES = 10_080;

  /** What is left out, but for what may be null, is as shipped. @throws Refusal 422 if it makes no sense */
  RoutingCard checked() {
    if (mode != null && !mode.equals(PULL) && !mode.equals(PUSH)) {
      throw new Refusal(422, "mode-unknown", "«mode» es pull (cada agente toma) o push (el sistema reparte).");
    }
    return new RoutingCard(mode == null ? SHIPPED.mode : mode, minutes("ageingMinutes", 1, ageingMinutes, SHIPPED.ageingMinutes),
        minutes("silentMinutes", 1, silentMinutes, null), minutes("offlineMinutes", 1, offlineMinutes, null),
        minutes("languageMinutes", 0, languageMinutes, SHIPPED.languageMinutes));
  }

  private static Integer minutes(String name, int fewest, Integer minutes, Integer shipped) {
    if (minutes == null) return shipped;
    if (minutes < fewest || minutes > MOST_MINUTES) {
      throw new Refusal(422, "minutes-unknown", "«" + name + "» va de " + fewest + " a " + MOST_MINUTES + " minutos.");
    }
    return minutes;
  }

  public boolean pushes() {
    return PUSH.equals(mode);
  }

  public Duration ageing() {
    return Duration.ofMinutes(ageingMinutes);
  }

  public Duration patienceForLanguage() {
    return Duration.ofMinutes(languageMinutes);
  }
}
