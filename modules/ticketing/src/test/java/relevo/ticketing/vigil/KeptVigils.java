package relevo.ticketing.vigil;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The vigil of one ticket, in memory. */
public class KeptVigils extends Vigils {

  public Watched ticket;
  public boolean waiting;
  private Instant answeredAt;
  private Instant remindedOf;

  @Override
  public Optional<Watched> inHands(UUID id) {
    return Optional.ofNullable(ticket).filter(each -> each.ticketId().equals(id));
  }

  @Override
  public Optional<Watched> inHandsOf(UUID conversation) {
    return Optional.ofNullable(ticket).filter(each -> each.conversationId().equals(conversation));
  }

  @Override
  public boolean customerWaits(UUID id) {
    return waiting;
  }

  @Override
  public void answered(UUID id, Instant at) {
    answeredAt = at;
    remindedOf = null;
  }

  @Override
  public Optional<Instant> answeredAt(UUID id) {
    return Optional.ofNullable(answeredAt);
  }

  @Override
  boolean remind(UUID id, Instant closesAt) {
    if (closesAt.equals(remindedOf)) return false;
    remindedOf = closesAt;
    return true;
  }

  @Override
  public Optional<Instant> remindedOf(UUID id) {
    return Optional.ofNullable(remindedOf);
  }
}
