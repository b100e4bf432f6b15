package relevo.messaging.outbound;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import relevo.events.Content;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.ConversationSamples;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.conversation.Message;
import relevo.messaging.conversation.Message.Author;
import relevo.messaging.notice.Consents;

/** What is queued in one conversation, within one transaction and without a database. */
class Queueing {

  final Conversation conversation = ConversationSamples.heardAt(Instant.now());
  final List<Outbound> rows = new ArrayList<>();
  final List<Message> transcript = new ArrayList<>();
  final List<UUID> jobs = new ArrayList<>();
  final QueueMessage queue = new QueueMessage();

  Queueing() {
    queue.clock = new ProductClock();
    queue.conversations = conversations();
    queue.outbounds = outbounds();
    queue.consents = new Consents() {
      @Override
      public boolean forbid(UUID contact, Content content) {
        return false;
      }
    };
    queue.jobs = new Jobs() {
      @Override
      public void add(String kind, UUID subject, Object input) {
        jobs.add(((SendMessage.Order) input).outboundId());
      }
    };
  }

  private Conversations conversations() {
    return new Conversations() {
      @Override
      public Conversation lock(UUID id) {
        return conversation;
      }

      @Override
      public void say(Conversation in, UUID id, Author author, String agent, Content content) {
        transcript.add(ConversationSamples.message(id, in, author, content));
      }

      @Override
      public Message message(UUID id) {
        return transcript.stream().filter(message -> message.id().equals(id)).findFirst().orElseThrow();
      }
    };
  }

  private Outbounds outbounds() {
    return new Outbounds() {
      @Override
      void add(Outbound outbound) {
        rows.add(outbound);
      }

      @Override
      Outbound byId(UUID id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
      }

      @Override
      List<Outbound> before(Outbound answer, UUID source) {
        return rows.stream().filter(row -> row.isBeforeReplyTo(source)).toList();
      }
    };
  }
}
