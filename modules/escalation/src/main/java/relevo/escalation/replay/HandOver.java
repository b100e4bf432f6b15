package relevo.escalation.replay;

import java.util.List;
import java.util.UUID;

/** A hand-over in a compared turn: one that was, or one that would have been; the hour is the team's own. */
record HandOver(UUID message, boolean imagined, String team, int hour, List<String> because) {}
