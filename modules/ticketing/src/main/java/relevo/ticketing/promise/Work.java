package relevo.ticketing.promise;

import java.util.UUID;
import relevo.events.Owner;
import relevo.events.escalation.EscalationRaised.Priority;

/** What the promises need to know of a ticket. */
record Work(UUID ticketId, UUID conversationId, UUID contactId, String team, int tier, String agent, int priority, Owner owner, boolean vip) {

  Priority urgency() {
    return Priority.values()[priority];
  }

  /** As that team would see it. */
  Work of(String other) {
    return new Work(ticketId, conversationId, contactId, other, tier, agent, priority, owner, vip);
  }
}
