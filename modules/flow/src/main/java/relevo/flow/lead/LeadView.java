package relevo.flow.lead;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A lead as the API shows it. Consent was given at {@code at}; {@code score} and {@code toldAt} may be null. */
public record LeadView(
    UUID id, Instant at, UUID conversation, UUID contact, Map<String, String> fields, Integer score, String consentText,
    String consentVersion, String crm, Instant toldAt) {}
