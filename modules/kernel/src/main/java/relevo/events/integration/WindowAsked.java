package relevo.events.integration;

import java.time.Instant;
import java.util.UUID;

/**
 * Until when may this customer be written to without a template? Asked before an answer from another system is brought in. Nothing comes
 * of asking, so it is no desk event; whoever keeps conversations answers, and holds the conversation until the transaction ends.
 */
public final class WindowAsked {

  private final UUID conversation;
  private Instant closesAt;

  public WindowAsked(UUID conversation) {
    this.conversation = conversation;
  }

  public UUID conversation() {
    return conversation;
  }

  /** @param until null if they never wrote */
  public void closes(Instant until) {
    closesAt = until;
  }

  public boolean isOpenAt(Instant moment) {
    return closesAt != null && moment.isBefore(closesAt);
  }
}
