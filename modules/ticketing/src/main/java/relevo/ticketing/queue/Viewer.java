package relevo.ticketing.queue;

import java.time.Instant;
import java.util.Set;

/** Who looks at tickets, and when; {@code teams} are those whose tickets they see, none for all. */
public record Viewer(String login, Set<String> teams, Instant now) {}
