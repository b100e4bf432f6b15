package relevo.ticketing.chat;

import java.time.Instant;

/**
 * What one sees of a chat without opening it. {@code lastKind} is that of {@link relevo.events.Content.Kind}; {@code draft} says that
 * whoever looks has begun to write.
 */
public record ChatCard(
    String lastText, String lastKind, String lastFrom, Instant lastAt, int unread, Instant windowClosesAt, Instant snoozedUntil,
    boolean snoozedForReply, Instant waitingSince, Instant dueAt, boolean draft) {

  /** Nothing is known of it. */
  public static final ChatCard NONE = new ChatCard(null, null, null, null, 0, null, null, false, null, null, false);
}
