package relevo.messaging.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.messaging.MessageUndelivered;
import relevo.jobs.JobHandler;
import relevo.kernel.ProductClock;
import relevo.messaging.channel.Channels;
import relevo.messaging.media.Enclosures;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;

/** Hands a message's file to its provider before the message, which waits behind it and then only names it: tried again, it is sent once. */
@ApplicationScoped
class SendFileAhead implements JobHandler<SendFileAhead.Errand, SendResult> {

  static final String KIND = "messaging.send-file";
  /** For a file of a hundred megabytes. */
  private static final Duration DEADLINE = Duration.ofSeconds(150);

  /** Which message. The rest is not kept: it is what the call is given. */
  public record Errand(UUID outboundId, String channel, Content content, long size) {}

  @Inject Outbounds outbounds;
  @Inject Enclosures enclosures;
  @Inject RetryPlan retries;
  @Inject Holds holds;
  @Inject Channels channels;
  @Inject ProductClock clock;
  @Inject Event<MessageUndelivered> undelivered;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Errand> input() {
    return Errand.class;
  }

  @Override
  public Direction direction() {
    return Direction.OUT;
  }

  @Override
  public boolean calls() {
    return true;
  }

  @Override
  public Duration deadline() {
    return DEADLINE;
  }

  @Override
  public void prepare(List<Errand> batch) {
    outbounds.lock(batch.stream().map(Errand::outboundId).toList());
  }

  @Override
  public Start<Errand> begin(Errand errand, int attempt) {
    Outbound outbound = outbounds.byId(errand.outboundId());
    if (!outbound.state().isWaiting() || enclosures.isThere(outbound.content())) return Start.drop();
    if (!channels.areKnown()) return Start.at(clock.now().plusSeconds(1));
    Optional<Instant> held = holds.waitFor(outbound.channel());
    if (held.isPresent()) return Start.at(held.get());
    return Start.call(new Errand(outbound.id(), outbound.channel(), outbound.content(), enclosures.size(outbound.content())));
  }

  @Override
  public SendResult call(Errand errand) {
    return enclosures.handOver(errand.channel(), errand.content(), errand.size());
  }

  @Override
  public Optional<Instant> again(Errand errand, SendResult result, int attempt) {
    if (!(result instanceof SendResult.Refused refused)) return Optional.empty();
    Outbound outbound = outbounds.byId(errand.outboundId());
    boolean holding = refused.remedy() == Remedy.FIX_CHANNEL || refused.remedy() == Remedy.PAUSE_CHANNEL;
    if (holding) holds.hold(outbound.channel(), refused.error());
    Optional<Duration> delay = retries.delay(refused.remedy(), attempt);
    delay.ifPresent(any -> outbound.toRetry(refused.error()));
    return delay.map(clock.now()::plus);
  }

  @Override
  public void settle(Errand errand, SendResult result) {
    Outbound outbound = outbounds.byId(errand.outboundId());
    switch (result) {
      case SendResult.Accepted accepted -> {
        enclosures.handedOver(outbound.content(), accepted.id());
        holds.release(outbound.channel());
      }
      case SendResult.Refused refused -> givenUp(outbound, refused.error());
      case SendResult.Ambiguous doubt -> givenUp(outbound, doubt.error());
    }
  }

  @Override
  public void parked(Errand errand, String error) {
    outbounds.lock(List.of(errand.outboundId())).forEach(outbound -> givenUp(outbound, error));
  }

  private void givenUp(Outbound outbound, String error) {
    outbound.dead("El archivo no se pudo entregar a WhatsApp: " + error);
    undelivered.fire(new MessageUndelivered(outbound.conversationId(), outbound.id(), outbound.error()));
  }
}
