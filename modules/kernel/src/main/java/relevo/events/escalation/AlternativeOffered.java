package relevo.events.escalation;

import java.util.UUID;
import java.time.ZonedDateTime;
import relevo.events.DeskEvent;

/**
 * The team is not at work: the customer is told when it is back and, if {@code alternative} is not null, how else to reach us.
 *
 * @param alternative the word the rule used, such as {@code correo} or {@code llamada}
 * @param until when the team is back, in its own time zone; null if it is open now or never
 */
public record AlternativeOffered(
    UUID conversationId, UUID messageId, String language, String team, String alternative, ZonedDateTime until)
    implements DeskEvent {}
