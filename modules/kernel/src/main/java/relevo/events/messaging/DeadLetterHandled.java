package relevo.events.messaging;

import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * Somebody took care of work that had failed for good. {@code contactId} is whose work it was, {@code words} who looks after it
 * now, as what it is tried again, or why it was given up; contact and conversation may be null.
 */
public record DeadLetterHandled(
    UUID conversationId, UUID contactId, String letter, String kind, Action action, String by, String words) implements DeskEvent {

  public enum Action { OWNED, RETRIED, DISCARDED }
}
