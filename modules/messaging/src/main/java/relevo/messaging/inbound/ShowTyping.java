package relevo.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.events.Owner;
import relevo.events.flow.ReplyDelayed;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.conversation.Message;
import relevo.messaging.provider.Providers;

/** Shows customers that an answer is on its way while it waits for another system: at once, once, or not at all. */
@ApplicationScoped
class ShowTyping implements JobHandler<ShowTyping.Wait, Void> {

  static final String KIND = "messaging.show-typing";

  /** Who has waited that long has put the phone away, or has the answer. */
  static final Duration MOST_AGE = Duration.ofSeconds(20);

  private static final Logger LOG = System.getLogger(ShowTyping.class.getName());

  /** Whose answer waits: {@code named} is the provider's id of the message. */
  public record Wait(UUID conversationId, UUID messageId, String channel, String named, Instant sentAt) {}

  @Inject @ConfigProperty(name = "relevo.typing", defaultValue = "true") boolean wanted;
  @Inject Conversations conversations;
  @Inject Providers providers;
  @Inject Jobs jobs;
  @Inject ProductClock clock;

  void on(@Observes ReplyDelayed delayed) {
    Message message = wanted ? conversations.message(delayed.messageId()) : null;
    if (message == null || message.providerId() == null || isOld(message.at())) return;
    Conversation conversation = conversations.byId(delayed.conversationId());
    jobs.add(KIND, conversation.contactId(), new Wait(conversation.id(), message.id(), conversation.channel(), message.providerId(), message.at()));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Wait> input() {
    return Wait.class;
  }

  @Override
  public boolean calls() {
    return true;
  }

  @Override
  public Start<Wait> begin(Wait wait, int attempt) {
    Conversation conversation = conversations.byId(wait.conversationId());
    boolean matters = attempt == 1 && !isOld(wait.sentAt()) && conversation != null && conversation.owner() == Owner.BOT
        && conversation.replyTo(wait.messageId()) == null;
    return matters ? Start.call(wait) : Start.drop();
  }

  private boolean isOld(Instant sentAt) {
    return sentAt.plus(MOST_AGE).isBefore(clock.now());
  }

  /** A courtesy: whatever goes wrong, nobody need hear of it. */
  @Override
  public Void call(Wait wait) {
    try {
      var provider = providers.of(wait.channel());
      if (provider.showsTyping()) provider.seen(wait.channel(), wait.named(), true);
    } catch (RuntimeException courtesy) {
      LOG.log(Level.DEBUG, "Nobody could be shown that an answer is on its way: " + courtesy.getMessage());
    }
    return null;
  }

  @Override
  public void settle(Wait wait, Void nothing) {}
}
