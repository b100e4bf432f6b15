package relevo.escalation.source;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import relevo.partner.PartnerState;

/**
 * A source as the API tells of it: of its secrets only the names. {@code state} is {@code new} if it was never asked, {@code ok},
 * {@code failing} since {@code failingSince} because of {@code why}, or {@code paused} until {@code pausedUntil}.
 */
public record SourceCard(String name, String kind, int rank, Map<String, String> settings, Map<String, String> mapping, Set<String> secrets,
    String state, Instant answeredAt, Instant failingSince, Instant pausedUntil, String why, Instant changedAt, String changedBy) {

  /** @param state null if it was never asked */
  static SourceCard of(StoredSource source, PartnerState state, Instant now) {
    boolean paused = state != null && state.isPaused(now);
    boolean failing = state != null && state.failedAt() != null;
    return new SourceCard(source.name(), source.kind(), source.rank(), source.settings(), source.mapping(), source.secrets().keySet(), PartnerState.word(state, now),
        state == null ? null : state.answeredAt(), failing ? state.failedAt() : null, paused ? state.pausedUntil() : null,
        failing ? state.why() : null, source.changedAt(), source.changedBy());
  }
}
