package relevo.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import relevo.events.messaging.AnsweredElsewhere;
import relevo.jobs.JobHandler;
import relevo.kernel.Ids;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.media.Attachments;
import relevo.messaging.provider.Echo;

/** Writes into its conversation what did not pass through us; a person who answers from the business's phone silences the bot. */
@ApplicationScoped
class RecordEcho implements JobHandler<Echo, Void> {

  static final String KIND = "messaging.echo";

  @Inject Conversations conversations;
  @Inject Attachments attachments;
  @Inject Event<AnsweredElsewhere> answered;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Echo> input() {
    return Echo.class;
  }

  @Override
  public Direction direction() {
    return Direction.IN;
  }

  @Override
  public void prepare(List<Echo> batch) {
    conversations.lockOf(batch.stream().map(Echo::contactId).toList());
  }

  @Override
  public void settle(Echo echo, Void nothing) {
    Conversation conversation = conversations.of(echo.contactId(), echo.channel());
    UUID id = Ids.next();
    conversations.overheard(conversation, id, echo.saying(attachments.expect(conversation, id, echo.content())));
    if (echo.past() || echo.byCustomer()) return;
    conversation.answeredByPhone(echo.sentAt());
    answered.fire(new AnsweredElsewhere(conversation.id(), id, echo.sentAt()));
  }
}
