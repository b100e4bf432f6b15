package relevo.events.escalation;

import java.util.List;
import java.util.UUID;
import relevo.events.DeskEvent;

/** These rules of a release had something to say about a message, strongest first; of a message about which none spoke nothing is told. */
public record RulesSpoke(UUID conversationId, UUID messageId, long release, List<String> rules) implements DeskEvent {

  public RulesSpoke {
    rules = List.copyOf(rules);
  }
}
