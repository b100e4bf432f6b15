package relevo.messaging.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import relevo.events.Owner;
import relevo.events.ticketing.TicketOpened;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.provider.Providers;
import relevo.messaging.provider.SendResult;

/** Gives a conversation to the people of the vendor's own inbox, where it has one, once our last words have left. */
@ApplicationScoped
class HandOverThere implements JobHandler<HandOverThere.Errand, SendResult> {

  static final String KIND = "messaging.hand-over";

  private static final Duration LOOK_EVERY = Duration.ofMillis(200);
  /** Words that cannot leave for so long wait for people there, too. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Whose conversation, as the vendor knows them, and until when our words may leave first. */
  public record Errand(UUID conversation, String channel, String customer, Instant until) {}

  @Inject Conversations conversations;
  @Inject Outbounds outbounds;
  @Inject Providers providers;
  @Inject RetryPlan retries;
  @Inject Jobs jobs;
  @Inject ProductClock clock;

  void on(@Observes TicketOpened ticket) {
    if (ticket.owner() != Owner.HUMAN) return;
    Conversation conversation = conversations.lock(ticket.conversationId());
    if (conversation.customer().userId() == null || !providers.of(conversation.channel()).handsOver()) return;
    Instant now = clock.now();
    jobs.addLater(KIND, conversation.contactId(), now.plus(LOOK_EVERY),
        new Errand(conversation.id(), conversation.channel(), conversation.customer().userId(), now.plus(PATIENCE)));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Errand> input() {
    return Errand.class;
  }

  /** Among what leaves it would stand before the very words that it waits for. */
  @Override
  public Direction direction() {
    return Direction.LATER;
  }

  @Override
  public boolean calls() {
    return true;
  }

  /** The words that announce the person leave first: afterwards the vendor takes none of ours. */
  @Override
  public Start<Errand> begin(Errand errand, int attempt) {
    Instant now = clock.now();
    boolean early = now.isBefore(errand.until()) && outbounds.anyWaiting(errand.conversation());
    return early ? Start.at(now.plus(LOOK_EVERY)) : Start.call(errand);
  }

  @Override
  public SendResult call(Errand errand) {
    return providers.of(errand.channel()).handOver(errand.channel(), errand.customer());
  }

  /** To hand over twice does no harm. */
  @Override
  public Optional<Instant> again(Errand errand, SendResult result, int attempt) {
    return switch (result) {
      case SendResult.Accepted done -> Optional.empty();
      case SendResult.Ambiguous doubt -> retries.delay(SendResult.Remedy.RETRY, attempt).map(clock.now()::plus);
      case SendResult.Refused refused -> retries.delay(refused.remedy(), attempt).map(clock.now()::plus);
    };
  }

  @Override
  public void settle(Errand errand, SendResult result) {}
}
