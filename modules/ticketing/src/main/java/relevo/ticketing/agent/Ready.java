package relevo.ticketing.agent;

import java.util.List;

/** Somebody may be able to do more than a moment ago. {@code teams} are theirs, none for all. */
public record Ready(String login, List<String> teams) {}
