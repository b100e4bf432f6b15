package relevo.integration.vendor;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.journal.Entries.Said;

/**
 * One event for one integration. {@code id} is the request's, the same whenever it is tried; {@code body} is the event as the journal
 * has it; {@code attempt} is 1 for the first; {@code endsAt} in {@link System#nanoTime}. Conversation and place's members may be null.
 */
public record Delivery(
    UUID id, String event, Instant at, UUID conversation, JsonObject body, Place place, List<Said> story, int attempt, long endsAt) {

  /**
   * Where the conversation stood when it happened: the team and agent of its ticket, the channel (its number at WhatsApp), and whom it
   * is with; each null where nobody knows.
   */
  public record Place(UUID ticket, String team, String agent, String channel, UUID contact, String phone, String customer) {

    public static final Place NONE = new Place(null, null, null, null, null, null, null);
  }

  public Delivery {
    story = List.copyOf(story);
  }

  /** What is left of the time that it may take, {@code most} at most. */
  public Duration left(Duration most) {
    return Duration.ofNanos(Math.min(endsAt - System.nanoTime(), most.toNanos()));
  }
}
