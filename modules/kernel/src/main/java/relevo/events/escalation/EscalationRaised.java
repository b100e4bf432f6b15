package relevo.events.escalation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.events.Customer;
import relevo.events.DeskEvent;

/**
 * A conversation needs a human. {@code because} names the rules that said so, strongest first; {@code release} is the rule set they
 * are from (0: the built-in default); {@code details} is what the customer has already told; {@code botStays} as in
 * {@link relevo.events.flow.TurnTaken}.
 */
public record EscalationRaised(
    UUID conversationId, UUID escalationId, UUID messageId, Customer customer, String language, String team, int tier,
    Priority priority, List<String> tags, List<String> because, long release, Map<String, String> details, boolean botStays)
    implements DeskEvent {

  public enum Priority { LOW, NORMAL, HIGH, URGENT }

  public EscalationRaised {
    tags = List.copyOf(tags);
    because = List.copyOf(because);
    details = Map.copyOf(details);
  }
}
