package relevo.events.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * What we know of a customer may have changed: once for each of their conversations. {@code sources} says who told us: names of
 * configured sources, {@code agent} or {@code customer}; {@code changed} are the names of the attributes that are others now, never their values;
 * {@code known} is null while nobody can tell; {@code by} is the agent, or null; {@code vip} is what they are now, false in older entries.
 */
public record CustomerProfiled(
    UUID conversationId, UUID contactId, List<String> sources, List<String> changed, Boolean known, String by, Instant at,
    boolean vip)
    implements DeskEvent {

  public CustomerProfiled {
    sources = List.copyOf(sources);
    changed = List.copyOf(changed);
  }
}
