package relevo.events.insight;

import java.util.List;
import java.util.UUID;

/**
 * What does a replay say of some conversations among all that it looked at? It is a question within a transaction, so it is no desk event;
 * whoever replays answers.
 */
public final class ReplayAmongAsked {

  private final UUID replay;
  private final List<UUID> conversations;
  private RuleEffectsAsked.Effect effect;

  /** @param replay as {@link RuleEffectsAsked.Effect} named it */
  public ReplayAmongAsked(UUID replay, List<UUID> conversations) {
    this.replay = replay;
    this.conversations = List.copyOf(conversations);
  }

  public UUID replay() {
    return replay;
  }

  public List<UUID> conversations() {
    return conversations;
  }

  public void answer(RuleEffectsAsked.Effect found) {
    effect = found;
  }

  /** Null if it is not kept any more. */
  public RuleEffectsAsked.Effect effect() {
    return effect;
  }
}
