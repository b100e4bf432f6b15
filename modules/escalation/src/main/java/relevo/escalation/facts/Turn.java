package relevo.escalation.facts;

import java.util.List;

/** What the customer has just said, and what the bot made of it. Null means that it is not known. */
public record Turn(
    String text, List<String> phrases, Boolean wantsHuman, Boolean understood, Integer failedAttempts, Boolean repeated,
    String menuChoice, String handOver, String failedAction, String kind, String topic, Integer stalled, Double confidence,
    String topicByModel, Boolean wantsHumanByModel) {

  /** Longer texts are cut for evaluation, so that no rule takes long. */
  public static final int LONGEST_TEXT = 4096;

  public Turn {
    if (text != null && text.length() > LONGEST_TEXT) text = text.substring(0, LONGEST_TEXT);
    phrases = phrases == null ? null : List.copyOf(phrases);
  }
}
