package relevo.messaging.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import relevo.events.DeskEvent;
import relevo.events.messaging.MessageDelivered;
import relevo.events.messaging.MessageRead;
import relevo.events.messaging.MessageUndelivered;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.messaging.provider.Receipt;

/** Writes down what the provider says became of a message: forward only, and in any order of arrival. */
@ApplicationScoped
public class RecordReceipt implements JobHandler<Receipt, Void> {

  public static final String KIND = "messaging.receipt";

  /** A receipt may overtake the answer to our own call: it is looked for again, so many times and so far apart. */
  private static final int MOST_TRIES = 6;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject Outbounds outbounds;
  @Inject Jobs jobs;
  @Inject ProductClock clock;
  @Inject Event<DeskEvent> told;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Receipt> input() {
    return Receipt.class;
  }

  @Override
  public void prepare(List<Receipt> batch) {
    outbounds.lock(batch.stream().flatMap(receipt -> ours(receipt).stream()).distinct().toList());
  }

  @Override
  public void settle(Receipt receipt, Void nothing) {
    Optional<Outbound> outbound =
        ours(receipt).map(outbounds::byId).or(() -> outbounds.byProviderId(receipt.id()));
    if (outbound.isPresent()) record(outbound.get(), receipt);
    else if (receipt.tries() < MOST_TRIES) lookAgainLater(receipt);
  }

  private void record(Outbound outbound, Receipt receipt) {
    if (!outbound.receipt(receipt.status(), receipt.id(), receipt.error())) return;
    event(outbound, receipt).forEach(told::fire);
  }

  private static Stream<DeskEvent> event(Outbound outbound, Receipt receipt) {
    return switch (receipt.status()) {
      case SENT -> Stream.empty();
      case DELIVERED -> Stream.of(new MessageDelivered(outbound.conversationId(), outbound.id(), receipt.at()));
      case READ, PLAYED -> Stream.of(new MessageRead(outbound.conversationId(), outbound.id(), receipt.at()));
      case FAILED -> Stream.of(new MessageUndelivered(outbound.conversationId(), outbound.id(), receipt.error()));
    };
  }

  private void lookAgainLater(Receipt receipt) {
    UUID lane = UUID.nameUUIDFromBytes(receipt.id().getBytes(StandardCharsets.UTF_8));
    jobs.addLater(KIND, lane, clock.now().plus(PATIENCE), receipt.triedOnceMore());
  }

  /** The id that we gave the message when sending it, if it came back whole. */
  private static Optional<UUID> ours(Receipt receipt) {
    try {
      return Optional.ofNullable(receipt.ours()).map(UUID::fromString);
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
