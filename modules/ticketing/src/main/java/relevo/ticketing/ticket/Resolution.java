package relevo.ticketing.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How a ticket ended: {@code outcome} in the agent's words and {@code label} on whether it was needed; each may be
 * null.
 */
@Embeddable
record Resolution(String outcome, String label, @Column(name = "resolved_at") Instant resolvedAt) {}
