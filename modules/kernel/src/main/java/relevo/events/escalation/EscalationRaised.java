package relevo.events.escalation;

import jakarta.json.bind.annotation.JsonbCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.DeskEvent;

/**
 * A conversation needs a human. {@code because} names the rules that said so, strongest first; {@code release} is the rule set they
 * are from (0: the built-in default); {@code details} is what the customer has already told; {@code botStays} as in
 * {@link relevo.events.flow.TurnTaken}; {@code said} is the message it came of, null where nobody could read it and in older entries;
 * {@code reasons} is {@code because} in words, none in older entries; {@code vip} is what we know of the customer then, false in older entries.
 */
public record EscalationRaised(
    UUID conversationId, UUID escalationId, UUID messageId, Customer customer, String language, String team, int tier,
    Priority priority, List<String> tags, List<String> because, long release, Map<String, String> details, boolean botStays, Said said,
    List<Reason> reasons, boolean vip)
    implements DeskEvent {

  public enum Priority { LOW, NORMAL, HIGH, URGENT }

  /** What the customer wrote; {@code text} is null where there are no words. */
  public record Said(Content.Kind kind, String text, Instant at) {}

  @JsonbCreator
  public EscalationRaised {
    tags = List.copyOf(tags);
    because = List.copyOf(because);
    details = Map.copyOf(details);
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
  }

  /** One that came of no words that anybody has read. */
  public EscalationRaised(UUID conversationId, UUID escalationId, UUID messageId, Customer customer, String language, String team,
      int tier, Priority priority, List<String> tags, List<String> because, long release, Map<String, String> details, boolean botStays) {
    this(conversationId, escalationId, messageId, customer, language, team, tier, priority, tags, because, release, details, botStays, null, List.of(), false);
  }
}
