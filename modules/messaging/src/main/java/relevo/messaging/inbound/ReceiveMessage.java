package relevo.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.messaging.CustomerOptedIn;
import relevo.events.messaging.CustomerOptedOut;
import relevo.events.messaging.MessageParked;
import relevo.events.messaging.MessageReceived;
import relevo.events.messaging.MessagesDue;
import relevo.jobs.JobHandler;
import relevo.kernel.Ids;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.media.Attachments;
import relevo.messaging.notice.Wishes;
import relevo.messaging.notice.Wishes.Granted;
import relevo.messaging.provider.Inbound;

/** Writes a customer's message into its conversation and tells the desk; the provider's own word is written down only. */
@ApplicationScoped
class ReceiveMessage implements JobHandler<Inbound, Void> {

  static final String KIND = "messaging.receive";

  @Inject Conversations conversations;
  @Inject Event<MessagesDue> due;
  @Inject ShowRead showRead;
  @Inject NumberedAnswer numbers;
  @Inject Attachments attachments;
  @Inject Event<MessageReceived> received;
  @Inject Event<MessageParked> parked;
  @Inject Wishes wishes;
  @Inject Event<CustomerOptedOut> out;
  @Inject Event<CustomerOptedIn> in;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Inbound> input() {
    return Inbound.class;
  }

  @Override
  public Direction direction() {
    return Direction.IN;
  }

  @Override
  public void prepare(List<Inbound> batch) {
    List<UUID> known = conversations.lockOf(batch.stream().map(Inbound::contactId).toList());
    if (!known.isEmpty()) due.fire(new MessagesDue(known));
  }

  @Override
  public void settle(Inbound arrived, Void nothing) {
    Conversation conversation = conversations.of(arrived.contactId(), arrived.channel());
    Inbound understood = numbers.understood(arrived, conversation);
    UUID id = Ids.next();
    Inbound message = understood.saying(attachments.expect(conversation, id, understood.content()));
    conversations.heard(conversation, id, message);
    if (message.content().kind() == Content.Kind.NOTE) return;
    Optional<Granted> wish = wishes.grant(conversation.contactId(), message.content(), message.sentAt());
    if (conversation.owner() == Owner.BOT) showRead.ask(message.contactId(), message);
    received.fire(new MessageReceived(conversation.id(), id, conversation.customer(), message.channel(),
        conversation.owner(), message.content(), message.sentAt(), wish.isPresent()));
    wish.ifPresent(granted -> confirm(conversation, id, granted));
  }

  private void confirm(Conversation conversation, UUID message, Granted wish) {
    if (wish.stop()) out.fire(new CustomerOptedOut(conversation.id(), message, conversation.customer(), wish.languages()));
    else in.fire(new CustomerOptedIn(conversation.id(), message, conversation.customer(), wish.languages()));
  }

  /** The message waits for someone to look at it; the customer must not. */
  @Override
  public void parked(Inbound message, String error) {
    prepare(List.of(message));
    Conversation conversation = conversations.of(message.contactId(), message.channel());
    conversations.wroteTo(conversation, message);
    parked.fire(new MessageParked(conversation.id(), Ids.next(), conversation.customer()));
  }
}
