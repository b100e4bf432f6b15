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
import relevo.events.Owner;
import relevo.events.messaging.MessageUndelivered;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.messaging.channel.Channels;
import relevo.messaging.contact.Standing;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.media.Enclosures;
import relevo.messaging.notice.Consents;
import relevo.messaging.outbound.Outbound.Purpose;
import relevo.messaging.outbound.Outbound.State;
import relevo.messaging.provider.Letter;
import relevo.messaging.provider.Providers;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;

/** Hands a queued message to its provider, once; what nobody knows the fate of is left AMBIGUOUS, never sent blindly again. */
@ApplicationScoped
class SendMessage implements JobHandler<SendMessage.Order, SendResult> {

  static final String KIND = "messaging.send";

  /** Which message. {@code letter} is not kept: it is what the call is given. */
  public record Order(UUID outboundId, Letter letter) {}

  @Inject Outbounds outbounds;
  @Inject Conversations conversations;
  @Inject Pacing pacing;
  @Inject MergeTexts merge;
  @Inject RetryPlan retries;
  @Inject Holds holds;
  @Inject Standing standing;
  @Inject Consents consents;
  @Inject Enclosures enclosures;
  @Inject Providers providers;
  @Inject Channels channels;
  @Inject OutboundCount count;
  @Inject Jobs jobs;
  @Inject ProductClock clock;
  @Inject Event<MessageUndelivered> undelivered;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Order> input() {
    return Order.class;
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
  public boolean atOnce() {
    return true;
  }

  @Override
  public void prepare(List<Order> batch) {
    List<Outbound> locked = outbounds.lock(batch.stream().map(Order::outboundId).toList());
    if (batch.getFirst().letter() == null) conversations.load(locked.stream().map(Outbound::conversationId).toList());
  }

  @Override
  public Start<Order> begin(Order order, int attempt) {
    Outbound outbound = outbounds.byId(order.outboundId());
    if (!outbound.state().isWaiting()) return Start.drop();
    outbound.released();
    if (outbound.state() == State.SENDING) return leftInDoubt(outbound, "El servidor se detuvo durante el envío");
    Conversation conversation = conversations.byId(outbound.conversationId());
    if (isOutOfPlace(outbound, conversation)) {
      outbound.superseded();
      count.add(outbound);
      return Start.drop();
    }
    if (!outbound.mayLeave(conversation, clock.now())) return refused(outbound, "La ventana de 24 horas se cerró antes del envío");
    if (consents.forbid(outbound.contactId(), outbound.content())) return refused(outbound, Consents.UNWANTED);
    if (!channels.areKnown()) return Start.at(clock.now().plusSeconds(1));
    Optional<Instant> held = holds.waitFor(outbound.channel());
    if (held.isPresent()) return Start.at(held.get());
    Duration wait = pacing.waitFor(outbound.channel(), outbound.contactId());
    if (wait.isPositive()) return Start.at(clock.now().plus(wait));
    if (pacing.isTight(outbound.contactId())) merge.into(outbound);
    Optional<Content> ready = enclosures.addressed(outbound.content(), outbound.channel());
    if (ready.isEmpty()) return refused(outbound, "El archivo del mensaje ya no está a mano: súbalo de nuevo");
    outbound.sending(clock.now());
    return Start.call(new Order(outbound.id(), new Letter(outbound.id(), outbound.channel(),
        conversation.customer().phone(), conversation.customer().userId(), ready.get())));
  }

  @Override
  public void held(Order order) {
    outbounds.byId(order.outboundId()).held();
  }

  @Override
  public void dropped(List<Order> orders, String why) {
    for (Outbound outbound : outbounds.lock(orders.stream().map(Order::outboundId).toList())) {
      if (!outbound.state().isWaiting()) continue;
      // it may have left: nobody knows, and it does not leave again
      if (outbound.state() == State.SENDING) outbound.ambiguous("Estaba saliendo cuando se hizo la copia");
      else outbound.refused(why);
      count.add(outbound);
    }
  }

  /** A person has taken over before it left. What announces a ticket's person is out of place only where the person is another. */
  private static boolean isOutOfPlace(Outbound outbound, Conversation conversation) {
    return switch (outbound.purpose()) {
      case AGENT -> false;
      case BOT -> conversation.owner() == Owner.HUMAN;
      case HAND_OVER, NOTICE -> conversation.isAnsweredByPhone();
    };
  }

  @Override
  public SendResult call(Order order) {
    return providers.of(order.letter().channel()).send(order.letter());
  }

  @Override
  public Optional<Instant> again(Order order, SendResult result, int attempt) {
    if (!(result instanceof SendResult.Refused refused)) return Optional.empty();
    if (holdsTheChannel(refused)) holds.hold(outbounds.byId(order.outboundId()).channel(), refused.error());
    Optional<Duration> delay = retries.delay(refused.remedy(), attempt);
    delay.ifPresent(any -> {
      Outbound outbound = outbounds.byId(order.outboundId());
      outbound.toRetry(refused.error());
      count.add(outbound);
    });
    return delay.map(clock.now()::plus);
  }

  @Override
  public void settle(Order order, SendResult result) {
    Outbound outbound = outbounds.byId(order.outboundId());
    switch (result) {
      case SendResult.Accepted accepted -> {
        outbound.accepted(accepted.id());
        count.add(outbound);
        holds.release(outbound.channel());
      }
      case SendResult.Ambiguous ambiguous -> leftInDoubt(outbound, ambiguous.error());
      case SendResult.Refused refused -> {
        outbound.dead(refused.error());
        count.add(outbound);
        learn(outbound.contactId(), refused);
        undelivered.fire(new MessageUndelivered(outbound.conversationId(), outbound.id(), refused.error()));
      }
    }
  }

  private static boolean holdsTheChannel(SendResult.Refused refused) {
    return refused.remedy() == Remedy.FIX_CHANNEL || refused.remedy() == Remedy.PAUSE_CHANNEL;
  }

  /** What a refusal says of the customer. */
  private void learn(UUID contact, SendResult.Refused refused) {
    switch (refused.remedy()) {
      case UNREACHABLE -> standing.notReached(contact);
      case OPTED_OUT -> consents.record(contact, Consents.MARKETING, "stop", refused.error(), clock.now());
      case NOT_THIS_KIND -> consents.record(contact, Consents.MARKETING, "pause", refused.error(), clock.now());
      default -> { }
    }
  }

  private Start<Order> leftInDoubt(Outbound outbound, String why) {
    outbound.ambiguous(why);
    count.add(outbound);
    jobs.addLater(ResolveDoubt.KIND, outbound.contactId(), clock.now().plus(ResolveDoubt.PATIENCE),
        new ResolveDoubt.Doubt(outbound.id()));
    return Start.drop();
  }

  private Start<Order> refused(Outbound outbound, String why) {
    outbound.refused(why);
    count.add(outbound);
    undelivered.fire(new MessageUndelivered(outbound.conversationId(), outbound.id(), outbound.error()));
    return Start.drop();
  }
}
