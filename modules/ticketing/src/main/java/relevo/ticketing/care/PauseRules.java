package relevo.ticketing.care;

import java.util.List;
import java.util.Set;
import relevo.kernel.Refusal;

/**
 * Which promises of a ticket stand still, by the names that its clocks have: while the last word is ours ({@code awaiting}), and
 * while somebody has put the ticket aside until some time ({@code snoozed}). Each may be null for none.
 */
public record PauseRules(List<String> awaiting, List<String> snoozed) {

  static final PauseRules NONE = new PauseRules(List.of(), List.of());
  private static final Set<String> CLOCKS = Set.of("first_reply", "next_reply", "resolution");

  /** @throws Refusal 422 for a clock that there is not */
  PauseRules checked() {
    return new PauseRules(checked(awaiting), checked(snoozed));
  }

  private static List<String> checked(List<String> clocks) {
    if (clocks == null) return List.of();
    if (!clocks.stream().allMatch(clock -> clock != null && CLOCKS.contains(clock))) {
      throw new Refusal(422, "pauses", "En «pauses» caben first_reply, next_reply y resolution.");
    }
    return clocks.stream().distinct().sorted().toList();
  }
}
