package relevo.escalation.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import relevo.escalation.facts.Kind;

/** Everything a rule can decide: nothing else ever happens because of one. */
public enum Verb {
  ESCALATE("escalate", Kind.TEXT),
  ROUTE_TO("routeTo", Kind.TEXT),
  PRIORITY("priority", Kind.TEXT),
  TAG("tag", Kind.TEXT),
  OFFER_ALTERNATIVE("offerAlternative", Kind.TEXT),
  RAISE_TIER("raiseTier", Kind.INTEGER),
  KEEP_WITH_BOT("keepWithBot", null);

  private final String word;
  private final Kind argument;

  Verb(String word, Kind argument) {
    this.word = word;
    this.argument = argument;
  }

  public String word() {
    return word;
  }

  /** What it needs to be told, or null if nothing. */
  Kind argument() {
    return argument;
  }

  public boolean namesTeam() {
    return this == ESCALATE || this == ROUTE_TO;
  }

  static Optional<Verb> written(String word) {
    return Arrays.stream(values()).filter(verb -> verb.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Verb::word).toList();
  }
}
