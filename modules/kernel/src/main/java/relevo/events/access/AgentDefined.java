package relevo.events.access;

import java.util.List;
import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * Somebody has an account at the desk, or it changed. {@code roles} as in {@link relevo.permission.Role#word}; {@code teams} are those
 * whose tickets the person sees, none for all. Told again at each start.
 */
public record AgentDefined(String login, String name, List<String> teams, List<String> roles, boolean active) implements DeskEvent {

  public AgentDefined {
    teams = List.copyOf(teams);
    roles = List.copyOf(roles);
  }

  @Override
  public UUID conversationId() {
    return null;
  }
}
