package relevo.events.ticketing;

import java.time.Instant;
import java.util.UUID;

/**
 * Could we write to this customer now, and should we? Nothing comes of asking, so it is no desk event; whoever keeps conversations
 * answers, and holds the conversation until the transaction ends.
 */
public final class WritingAsked {

  private final UUID conversation;
  private Instant closesAt;
  private boolean optedOut;
  private boolean unreachable;

  public WritingAsked(UUID conversation) {
    this.conversation = conversation;
  }

  public UUID conversation() {
    return conversation;
  }

  /** @param closesAt until when the customer may be written to without a template; null if they never wrote */
  public void answer(Instant closesAt, boolean optedOut, boolean unreachable) {
    this.closesAt = closesAt;
    this.optedOut = optedOut;
    this.unreachable = unreachable;
  }

  /** Null if the customer never wrote. */
  public Instant closesAt() {
    return closesAt;
  }

  public boolean isOpenAt(Instant moment) {
    return closesAt != null && moment.isBefore(closesAt);
  }

  public boolean optedOut() {
    return optedOut;
  }

  public boolean unreachable() {
    return unreachable;
  }
}
