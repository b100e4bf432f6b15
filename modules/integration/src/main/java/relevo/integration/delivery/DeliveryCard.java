package relevo.integration.delivery;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A delivery as the API shows it. {@code id} is also the request's, the same at each try; {@code state} is {@code waiting},
 * {@code delivered}, {@code failed} or {@code given_up}; {@code status} and {@code answer} are the other side's last ones, {@code why}
 * what we make of them; {@code vendorId} is what it calls what it made of it. All but the first five may be null.
 */
public record DeliveryCard(UUID id, String integration, String event, String state, int attempts, UUID conversation, UUID ticket,
    Integer status, String answer, String why, String vendorId, Instant at, Instant triedAt, Instant nextAt, Instant endedAt,
    Instant replayedAt, String replayedBy) {

  static DeliveryCard of(StoredDelivery each) {
    return new DeliveryCard(each.id, each.account, each.event, each.state.name().toLowerCase(Locale.ROOT), each.attempts, each.conversationId,
        each.ticketId, each.status, each.answer, each.why, each.vendorId, each.at, each.triedAt, each.nextAt, each.endedAt, each.replayedAt,
        each.replayedBy);
  }
}
