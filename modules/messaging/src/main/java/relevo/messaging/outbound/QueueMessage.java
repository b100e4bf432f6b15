package relevo.messaging.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.flow.ReplyComposed;
import relevo.events.ticketing.AgentReplied;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.conversation.Message.Author;
import relevo.messaging.media.Enclosures;
import relevo.messaging.notice.Consents;
import relevo.messaging.outbound.Outbound.Purpose;
import relevo.messaging.provider.MetaLimits;

/** The one arbiter of what goes out: checks owner and window in the very transaction that queues a message. */
@ApplicationScoped
class QueueMessage {

  /** More at once is a flow gone astray, and nothing that a customer would read. */
  static final int MOST_BEFORE = 20;

  private static final Logger LOG = System.getLogger(QueueMessage.class.getName());

  @Inject Conversations conversations;
  @Inject Outbounds outbounds;
  @Inject Consents consents;
  @Inject WindowClosed windowClosed;
  @Inject OtherWay otherWay;
  @Inject Enclosures enclosures;
  @Inject Departures departures;
  @Inject OutboundCount count;
  @Inject ProductClock clock;

  void on(@Observes ReplyComposed reply) {
    Conversation conversation = conversations.lock(reply.conversationId());
    switch (reply.purpose()) {
      case BOT -> answer(conversation, reply);
      case HAND_OVER -> handOver(conversation, reply);
      case NOTICE -> queueAll(conversation, Purpose.NOTICE, reply);
    }
  }

  /** @throws Refusal if it may not leave or breaks one of WhatsApp's limits: nothing is kept, and the agent is told at once */
  void on(@Observes AgentReplied reply) {
    Conversation conversation = conversations.lock(reply.conversationId());
    MetaLimits.broken(reply.content()).ifPresent(limit -> {
      throw new Refusal(422, limit.code(), limit.sentence());
    });
    Content content = enclosures.chosen(conversation, reply.content());
    Outbound outbound = outbound(conversation, reply.replyId(), Purpose.AGENT, content);
    boolean unwanted = consents.forbid(conversation.contactId(), content);
    if (!outbound.mayLeave(conversation, clock.now())) {
      if (unwanted || !otherWay.takes(conversation, outbound, reply.agent())) throw windowClosed.refusal(conversation);
      enclosures.goesWith(content, outbound.id());
      return;
    }
    if (unwanted) throw new Refusal(409, "opted-out", Consents.UNWANTED);
    UUID message = queue(conversation, outbound, reply.agent());
    enclosures.goesWith(content, message);
  }

  private void answer(Conversation conversation, ReplyComposed reply) {
    if (conversation.owner() == Owner.HUMAN || conversation.replyTo(reply.source()) != null) return;
    conversation.replied(reply.source(), queueAll(conversation, Purpose.BOT, reply));
  }

  private void handOver(Conversation conversation, ReplyComposed reply) {
    UUID answer = conversation.replyTo(reply.source());
    if (answer == null) {
      conversation.replied(reply.source(), queueAll(conversation, Purpose.HAND_OVER, reply));
    } else if (outbounds.byId(answer).content().byMail()) {
      // it is on its way already
      queue(conversation, outbound(conversation, reply.source(), Purpose.NOTICE, reply.content()), null);
    } else {
      Outbound answered = outbounds.byId(answer);
      outbounds.before(answered, reply.source()).forEach(Outbound::supersededIfHere);
      answered.nowHandsOver(withoutCopy(reply.content()));
      conversations.message(answer).nowSays(reply.content());
    }
  }

  private UUID queueAll(Conversation conversation, Purpose purpose, ReplyComposed reply) {
    int most = Math.min(reply.before().size(), MOST_BEFORE);
    if (most < reply.before().size()) LOG.log(Level.WARNING, "The reply to {0} has too many messages: some are left out", reply.source());
    for (int place = 0; place < most; place++) {
      queue(conversation, outbound(conversation, reply.source(), purpose, reply.before().get(place)).before(place + 1), null);
    }
    return queue(conversation, outbound(conversation, reply.source(), purpose, reply.content()), null);
  }

  /** What an agent wrote has been given its name already, and is found by it. */
  private Outbound outbound(Conversation conversation, UUID source, Purpose purpose, Content content) {
    boolean named = purpose == Purpose.AGENT;
    return new Outbound(named ? source : Ids.next(), conversation, source, purpose, named ? content : withoutCopy(content), clock.now());
  }

  /** Only a person may send one of our own files, and only where it belongs: a flow that names one has nothing to do with it. */
  private static Content withoutCopy(Content content) {
    boolean none = content.media() == null || content.media().stored() == null;
    return none ? content : content.with(content.media().keptAs(null));
  }

  /** @param agent who wrote it, or null if the bot did */
  private UUID queue(Conversation conversation, Outbound outbound, String agent) {
    Content content = outbound.content();
    boolean mayLeave = outbound.mayLeave(conversation, clock.now());
    if ((!mayLeave || conversation.prefersMail()) && otherWay.takes(conversation, outbound, agent)) return outbound.id();
    if (!mayLeave) outbound.refused("La ventana de 24 horas está cerrada");
    else if (consents.forbid(conversation.contactId(), content)) outbound.refused(Consents.UNWANTED);
    else MetaLimits.broken(content).ifPresent(limit -> outbound.refused(limit.sentence()));
    outbounds.add(outbound);
    count.add(outbound);
    conversations.say(conversation, outbound.id(), outbound.purpose() == Purpose.AGENT ? Author.AGENT : Author.BOT, agent, content);
    if (outbound.state().isWaiting()) departures.add(outbound);
    return outbound.id();
  }
}
