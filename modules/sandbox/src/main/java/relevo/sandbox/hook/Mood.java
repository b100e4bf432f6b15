package relevo.sandbox.hook;

import java.util.Set;

/**
 * How a receiver answers the next {@code times} calls: {@code fault} is {@code none}, {@code limit} (429), {@code error} (500),
 * {@code forgetful} (keeps it, and says 500 all the same), {@code slow} (keeps it, and answers after {@code millis}) or {@code gone} (410).
 */
public record Mood(String secret, String fault, Integer times, Integer millis) {

  static final Set<String> FAULTS = Set.of("none", "limit", "error", "forgetful", "slow", "gone");
  static final Mood GOOD = new Mood(null, "none", 0, 0);

  boolean is(String what) {
    return what.equals(fault);
  }
}
