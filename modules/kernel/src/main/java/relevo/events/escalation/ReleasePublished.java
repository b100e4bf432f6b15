package relevo.events.escalation;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.List;
import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * A rule set is live, a new one or an earlier one again. {@code by} is the person, or the watched folder; {@code comment} says why, or
 * is null; {@code rules} are the names of its rules, none in older entries.
 */
public record ReleasePublished(long release, String by, String comment, List<String> rules) implements DeskEvent {

  @JsonbCreator
  public ReleasePublished {
    rules = rules == null ? List.of() : List.copyOf(rules);
  }

  @Override
  public UUID conversationId() {
    return null;
  }
}
