package relevo.escalation.engine;

import java.util.List;
import java.util.Optional;
import relevo.events.escalation.EscalationRaised.Priority;

/**
 * What the rules decided together, strongest first.
 *
 * @param team that takes over, or null if the bot goes on
 * @param tier the highest one asked for, or 0
 * @param alternative another way to reach us that a rule offered, or null
 * @param because the rules that asked for a person
 * @param raisedBy the rules that asked for a higher tier
 * @param fired every rule that spoke
 * @param held true if a rule kept the conversation with the bot against another
 */
public record Decision(
    String team, Priority priority, int tier, List<String> tags, String alternative, List<String> because,
    List<String> raisedBy, List<String> fired, boolean held) {

  public Decision {
    tags = List.copyOf(tags);
    because = List.copyOf(because);
    raisedBy = List.copyOf(raisedBy);
    fired = List.copyOf(fired);
  }

  public boolean escalates() {
    return team != null;
  }

  public Optional<String> offered() {
    return Optional.ofNullable(alternative);
  }

  /** What is decided when no rule set can be asked: better a person too many than a customer left alone. */
  public static Decision reserve(String fallbackTeam) {
    List<String> why = List.of("regla de reserva");
    return new Decision(fallbackTeam, Priority.NORMAL, 0, List.of(), null, why, List.of(), why, false);
  }
}
