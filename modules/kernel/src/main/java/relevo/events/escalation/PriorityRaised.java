package relevo.events.escalation;

import java.util.List;
import java.util.UUID;
import relevo.events.DeskEvent;
import relevo.events.escalation.EscalationRaised.Priority;

/**
 * What we learned of a customer makes their waiting work more urgent: the rules, asked again about the message that brought it
 * ({@code messageId}), would have given it this priority. {@code because} names them.
 */
public record PriorityRaised(UUID conversationId, UUID messageId, Priority priority, List<String> because, long release)
    implements DeskEvent {

  public PriorityRaised {
    because = List.copyOf(because);
  }
}
