package relevo.escalation.replay;

import java.time.Instant;
import java.util.UUID;

/**
 * A replay or a shadow as it is shown.
 *
 * @param kind {@code replay} or {@code shadow}
 * @param state {@code running}, {@code done}, {@code stopped} or {@code failed}
 * @param total of a replay: the conversations to look at; {@code done}: those looked at so far
 * @param error why it failed, or null
 * @param report null in lists
 */
public record TrialCard(
    UUID id, String kind, String state, String startedBy, Instant startedAt, Instant endedAt, Integer total, Integer done, String error,
    Report report) {}
