package relevo.sandbox.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.kernel.ProductClock;
import relevo.sandbox.graph.FakeGraph;
import relevo.sandbox.graph.FakeTemplates;
import relevo.sandbox.graph.Sent;

/** WhatsApp between the phones and the desk: messages both ways, and the ticks. */
@ApplicationScoped
class Network implements FakeGraph.Recipients {

  private static final long SENT_AFTER_MILLIS = 30;

  @Inject Phones phones;
  @Inject Radio radio;
  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.meta.phone-number-id", defaultValue = "100000000000001") String phoneNumberId;
  @Inject @ConfigProperty(name = "relevo.sandbox.reads-at-once", defaultValue = "false") boolean readsAtOnce;

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final AtomicLong last = new AtomicLong();
  private final FakeTemplates templates = new FakeTemplates();
  private final FakeGraph graph = new FakeGraph(this, "SANDBOX" + run);

  FakeTemplates templates() {
    return templates;
  }

  FakeGraph graph() {
    return graph;
  }

  /** A customer says something; the answer is the bubble as it is after the first offer to the desk. */
  Bubble say(Address from, Saying saying) {
    Phone phone = phones.at(from);
    String id = "wamid." + from.value() + "." + run + last.incrementAndGet();
    Bubble bubble = phone.add(Bubbles.said(id, saying, moment(saying)));
    radio.carry(new Envelope(phoneNumberId).message(from, saying.name(), id, saying, bubble.at()), (taken, left) ->
        phone.become(taken ? Bubble.Status.SENT : left > 0 ? Bubble.Status.RETRYING : Bubble.Status.FAILED, is(id)));
    return phone.changedAfter(0).stream().filter(is(id)).findFirst().orElse(bubble);
  }

  /** Nobody says anything that is yet to come. */
  private Instant moment(Saying saying) {
    Instant now = clock.now();
    return saying.at() == null || saying.at().isAfter(now) ? now : saying.at();
  }

  @Override
  public void take(Sent sent) {
    Phone phone = phones.at(Address.of(sent.to()));
    phone.add(Bubbles.received(sent, clock.now()));
    radio.soon(SENT_AFTER_MILLIS, () -> {
      report(phone, sent, "sent");
      phone.become(Bubble.Status.DELIVERED, is(sent.id()));
      report(phone, sent, "delivered");
      if (readsAtOnce) see(phone);
    });
  }

  @Override
  public void read(String messageId, boolean typing) {
    int end = messageId.lastIndexOf('.');
    if (!messageId.startsWith("wamid.") || end <= "wamid.".length()) return;
    Phone phone = phones.at(Address.of(messageId.substring("wamid.".length(), end)));
    phone.become(Bubble.Status.READ, bubble -> bubble.from() == Bubble.From.CUSTOMER);
    if (typing) phone.typing(Instant.now());
  }

  /** The customer looks at the phone: everything on it is read. */
  void see(Phone phone) {
    for (Bubble seen : phone.become(Bubble.Status.READ, Network::arrived)) {
      radio.soon(0, () -> radio.carry(new Envelope(phoneNumberId)
          .status(phone.address, seen.id(), "read", "", clock.now()), (taken, left) -> { }));
    }
  }

  private static boolean arrived(Bubble bubble) {
    return bubble.from() == Bubble.From.BUSINESS && bubble.status() == Bubble.Status.DELIVERED;
  }

  private void report(Phone phone, Sent sent, String status) {
    String json = new Envelope(phoneNumberId).status(phone.address, sent.id(), status, sent.callback(), clock.now());
    radio.carry(json, (taken, left) -> { });
  }

  private static Predicate<Bubble> is(String id) {
    return bubble -> bubble.id().equals(id);
  }
}
