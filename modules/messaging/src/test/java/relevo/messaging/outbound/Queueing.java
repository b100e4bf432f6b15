package relevo.messaging.outbound;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.messaging.LetterAsked;
import relevo.events.messaging.MessageUndelivered;
import relevo.events.messaging.OtherWayAsked;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.messaging.Told;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.ConversationSamples;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.conversation.Message;
import relevo.messaging.conversation.Message.Author;
import relevo.messaging.media.Enclosures;
import relevo.messaging.notice.Consents;

/** What is queued in one conversation, within one transaction and without a database. */
class Queueing {

  static final UUID FILE = UUID.fromString("ab41c1a5-0c10-4a51-9c8e-2f3b4d5e6f70");

  Conversation conversation = ConversationSamples.heardAt(Instant.now());
  final List<Outbound> rows = new ArrayList<>();
  final List<Message> transcript = new ArrayList<>();
  final List<UUID> jobs = new ArrayList<>();
  final List<String> kinds = new ArrayList<>();
  /** Knows one file, {@link #FILE}, which goes ahead of its message. */
  final Enclosures enclosures = new Enclosures() {
    @Override
    public Content chosen(Conversation in, Content content) {
      return content.media() == null ? content : content.with(content.media().called("factura.pdf"));
    }

    @Override
    public long size(Content content) {
      return fileSize;
    }

    @Override
    public void goesWith(Content content, UUID message) {
      if (content.media() != null) kinds.add("goes with " + content.media().stored());
    }

    @Override
    public boolean goesAhead(Content content, String channel) {
      return content.media() != null && FILE.equals(content.media().stored());
    }
  };
  final Told<LetterAsked> letters = new Told<>();
  final Told<MessageUndelivered> undelivered = new Told<>();
  /** Where the customer may be written to beside WhatsApp. */
  String address;
  long fileSize = 1_000;
  /** Whether there is a way to them, had they given an address. */
  boolean lacksAddress;
  final QueueMessage queue = new QueueMessage();

  Queueing() {
    queue.count = new OutboundCount();
    queue.clock = new ProductClock();
    queue.conversations = conversations();
    queue.outbounds = outbounds();
    queue.consents = new Consents() {
      @Override
      public boolean forbid(UUID contact, Content content) {
        return false;
      }
    };
    queue.enclosures = enclosures;
    queue.windowClosed = new WindowClosed() {
      @Override
      Refusal refusal(Conversation closed) {
        return new Refusal(409, "window-closed", "Solo una plantilla.");
      }
    };
    queue.otherWay = otherWay();
    queue.departures = new Departures();
    queue.departures.enclosures = enclosures;
    queue.departures.jobs = new Jobs() {
      @Override
      public void add(String kind, UUID subject, Object input) {
        kinds.add(kind);
        if (input instanceof SendMessage.Order order) jobs.add(order.outboundId());
      }
    };
  }

  private OtherWay otherWay() {
    OtherWay way = new OtherWay();
    way.conversations = queue.conversations;
    way.outbounds = queue.outbounds;
    way.count = queue.count;
    way.enclosures = enclosures;
    way.clock = queue.clock;
    way.ways = new Told<>() {
      @Override
      public void fire(OtherWayAsked asked) {
        if (address != null) asked.answer("correo", address);
        else if (lacksAddress) asked.lacksAddress();
      }
    };
    way.letters = letters;
    way.undelivered = undelivered;
    return way;
  }

  private Conversations conversations() {
    return new Conversations() {
      @Override
      public Conversation lock(UUID id) {
        return conversation;
      }

      @Override
      public Conversation byId(UUID id) {
        return conversation;
      }

      @Override
      public void say(Conversation in, UUID id, Author author, String agent, Content content) {
        transcript.add(ConversationSamples.message(id, in, author, content));
      }

      @Override
      public Message message(UUID id) {
        return transcript.stream().filter(message -> message.id().equals(id)).findFirst().orElse(null);
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
