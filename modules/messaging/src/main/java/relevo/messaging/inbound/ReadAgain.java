package relevo.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;
import relevo.jobs.JobHandler;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Providers;
import relevo.messaging.provider.UnreadableWebhook;
import relevo.messaging.provider.Webhook;
import relevo.messaging.provider.WhatsAppProvider;

/** A genuine webhook that could not be read: tried again, and parked for a person, who may try it again after an upgrade. */
@ApplicationScoped
class ReadAgain implements JobHandler<ReadAgain.RawEvent, Void> {

  static final String KIND = "messaging.read-again";

  /** Which kept webhook. */
  public record RawEvent(String provider, long id) {}

  @PersistenceContext EntityManager em;
  @Inject Providers providers;
  @Inject Acceptance acceptance;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<RawEvent> input() {
    return RawEvent.class;
  }

  @Override
  public void settle(RawEvent event, Void nothing) {
    Object[] row = (Object[]) em.createNativeQuery("select body, channel, query from messaging.raw_event where id = ?")
        .setParameter(1, event.id()).getSingleResult();
    Webhook webhook = Webhook.kept((byte[]) row[0], (String) row[1], (String) row[2]);
    Delivery delivery = read(providers.named(event.provider()).orElseThrow(), webhook);
    em.unwrap(Session.class).doWork(connection -> acceptance.accept(connection, delivery));
  }

  private static Delivery read(WhatsAppProvider provider, Webhook webhook) {
    try {
      return provider.read(webhook);
    } catch (UnreadableWebhook still) {
      throw new IllegalStateException(still.getMessage(), still);
    }
  }
}
