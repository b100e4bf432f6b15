package relevo.integration.account;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import relevo.partner.PartnerState;

/**
 * An integration as the API tells of it: of its secrets only the names. {@code state} is {@code off}, {@code new} if it was never told
 * anything, {@code ok}, {@code failing} since {@code failingSince} because of {@code why}, or {@code paused} until {@code pausedUntil}.
 * {@code offWhy} says why the desk itself switched it off; {@code callback} is where the other side calls, null if it does not;
 * {@code issued} are secrets that the desk just made, which nobody will see again.
 */
public record IntegrationCard(String name, String kind, boolean on, Map<String, String> settings, Set<String> secrets, String state,
    Instant answeredAt, Instant failingSince, Instant pausedUntil, String why, String offWhy, String callback, Instant changedAt,
    String changedBy, Map<String, String> issued) {

  /** @param state null if it was never told anything */
  static IntegrationCard of(StoredAccount account, PartnerState state, boolean called, Instant now) {
    boolean failing = state != null && state.failedAt() != null;
    return new IntegrationCard(account.name(), account.kind(), account.isOn(), account.settings(), account.secrets().keySet(),
        account.isOn() ? PartnerState.word(state, now) : "off", state == null ? null : state.answeredAt(), failing ? state.failedAt() : null,
        state != null && state.isPaused(now) ? state.pausedUntil() : null, failing ? state.why() : null, account.offWhy(),
        called ? "/webhooks/integrations/" + account.name() : null, account.changedAt(), account.changedBy(), null);
  }

  IntegrationCard issuing(Map<String, String> secretsMade) {
    if (secretsMade.isEmpty()) return this;
    return new IntegrationCard(name, kind, on, settings, secrets, state, answeredAt, failingSince, pausedUntil, why, offWhy, callback, changedAt,
        changedBy, Map.copyOf(secretsMade));
  }
}
