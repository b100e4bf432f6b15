package relevo.escalation.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What happens when several rows of a table hold at once. */
public enum HitPolicy {
  /** All speak, as rules do. */
  COLLECT("todas", "collect"),
  /** The order of the rows is their strength: the first one names the team. */
  FIRST("primera", "first"),
  /** It is a mistake: no two rows may hold at once. */
  UNIQUE("única", "unique");

  private final String spanish;
  private final String english;

  HitPolicy(String spanish, String english) {
    this.spanish = spanish;
    this.english = english;
  }

  public String spanish() {
    return spanish;
  }

  static Optional<HitPolicy> written(String word) {
    String folded = Words.fold(word);
    return Arrays.stream(values())
        .filter(policy -> Words.fold(policy.spanish).equals(folded) || policy.english.equals(folded)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(HitPolicy::spanish).toList();
  }
}
