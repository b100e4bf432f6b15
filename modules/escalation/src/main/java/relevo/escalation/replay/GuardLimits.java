package relevo.escalation.replay;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * By how many points the hand-overs of a rule, or to a team, may change, as an operator writes it: {@code mesa=10; *=5}, where
 * {@code *} is whoever is not named.
 */
public record GuardLimits(Map<String, Double> points) {

  private static final String OTHERS = "*";

  /** @throws IllegalArgumentException if it makes no sense */
  public static GuardLimits of(String written) {
    Map<String, Double> points = new TreeMap<>();
    for (String each : written.split(";")) {
      if (each.isBlank()) continue;
      int sign = each.lastIndexOf('=');
      if (sign < 1) throw new IllegalArgumentException("A limit of the guard looks like mesa=10, and this does not: " + each.strip());
      points.put(each.substring(0, sign).strip(), Double.parseDouble(each.substring(sign + 1).strip()));
    }
    return new GuardLimits(points);
  }

  Optional<Double> limitOf(String name) {
    return Optional.ofNullable(points.getOrDefault(name, points.get(OTHERS)));
  }
}
