package relevo.messaging.outbound;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.messaging.MessageUndelivered;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;
import relevo.messaging.channel.Channels;
import relevo.messaging.Told;
import relevo.messaging.contact.Standing;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.ConversationSamples;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.media.Enclosures;
import relevo.messaging.notice.Consents;
import relevo.messaging.outbound.Outbound.Purpose;

/** One message on its way out of one conversation, without a database. */
class Sending {

  static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  Instant now = NOW;
  final Conversation conversation = ConversationSamples.heardAt(NOW);
  final SendMessage send = new SendMessage();
  final Told<MessageUndelivered> undelivered = new Told<>();
  final List<String> learned = new ArrayList<>();
  Instant heldUntil;
  boolean channelsAreKnown = true;
  boolean forbidden;
  boolean isTight;
  boolean fileIsGone;
  Outbound outbound;

  Sending() {
    send.count = new OutboundCount();
    send.clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    send.outbounds = new Outbounds() {
      @Override
      List<Outbound> lock(Collection<UUID> ids) {
        return List.of(outbound);
      }

      @Override
      Outbound byId(UUID id) {
        return outbound;
      }
    };
    send.conversations = new Conversations() {
      @Override
      public Conversation byId(UUID id) {
        return conversation;
      }
    };
    send.pacing = new Pacing() {
      @Override
      synchronized Duration waitFor(String channel, UUID contact) {
        return Duration.ZERO;
      }

      @Override
      synchronized boolean isTight(UUID contact) {
        return isTight;
      }
    };
    send.merge = new MergeTexts() {
      @Override
      void into(Outbound first) {
        learned.add("merged");
      }
    };
    send.enclosures = new Enclosures() {
      @Override
      public Optional<Content> addressed(Content content, String channel) {
        return fileIsGone ? Optional.empty() : Optional.of(content);
      }
    };
    send.holds = holds();
    send.standing = new Standing() {
      @Override
      public void notReached(UUID contact) {
        learned.add("unreachable");
      }
    };
    send.consents = new Consents() {
      @Override
      public void record(UUID contact, String category, String value, String source, Instant at) {
        learned.add(category + " " + value + " " + source);
      }

      @Override
      public boolean forbid(UUID contact, Content content) {
        return forbidden && content.kind() == Content.Kind.TEMPLATE;
      }
    };
    send.channels = new Channels() {
      @Override
      public boolean areKnown() {
        return channelsAreKnown;
      }
    };
    send.retries = new RetryPlan();
    send.undelivered = undelivered;
  }

  private Holds holds() {
    return new Holds() {
      @Override
      Optional<Instant> waitFor(String channel) {
        return Optional.ofNullable(heldUntil);
      }

      @Override
      void hold(String channel, String why) {
        learned.add("held " + channel + " " + why);
      }

      @Override
      void release(String channel) {
        learned.add("released " + channel);
      }
    };
  }

  SendMessage.Order order(Purpose purpose, Content content) {
    outbound = new Outbound(Ids.next(), conversation, Ids.next(), purpose, content, now);
    return new SendMessage.Order(outbound.id(), null);
  }
}
