package relevo.integration.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Field;
import relevo.integration.vendor.Field.Kind;
import relevo.integration.vendor.Integration;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.NotDelivered.Sort;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.VendorCalls;
import relevo.integration.vendor.VendorCalls.Reply;
import relevo.integration.vendor.VendorCalls.Request;
import relevo.integration.vendor.Words;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;

/** Whoever subscribes: n8n, a program of the operator's. Gets each event by a signed POST, and answers 2xx once it has it. */
@ApplicationScoped
class Webhooks implements Integration {

  static final String KIND = "webhook";
  static final String CHECK = "Check";

  private static final String URL = "url";
  private static final String EVENTS = "events";
  private static final String SECRET = "signing";
  private static final int GONE = 410;

  @Inject VendorCalls calls;
  @Inject ProductClock clock;
  /** How long after each failure, in seconds. */
  @Inject @ConfigProperty(name = "relevo.webhook.pauses-seconds", defaultValue = "5,300,1800,7200,18000,36000,36000") String pauses;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Words title() {
    return new Words("Webhook firmado", "Signed webhook", "Webhook assinado");
  }

  @Override
  public List<Field> settings() {
    return List.of(Field.of(URL, Kind.URL, new Words("Dirección", "Address", "Endereço")).demanded(),
        Field.of(EVENTS, Kind.LIST, new Words("Solo estos sucesos", "Only these events", "Só estes eventos"))
            .hinted(new Words("Por ejemplo TicketOpened, TicketResolved; vacío: todos.", "For example TicketOpened, TicketResolved; empty: all.",
                "Por exemplo TicketOpened, TicketResolved; vazio: todos.")));
  }

  @Override
  public List<Field> secrets() {
    return List.of(Field.of(SECRET, Kind.TEXT, new Words("Secreto de la firma", "Signing secret", "Segredo da assinatura")).madeByUs());
  }

  @Override
  public String made(String secret) {
    return SignedEvent.newSecret();
  }

  @Override
  public List<String> faults(Setup setup) {
    return setup.list(EVENTS).stream().filter(event -> !Catalogue.EVENTS.contains(event)).findFirst()
        .map(event -> List.of("No hay ningún suceso «" + event + "»: " + String.join(", ", Catalogue.EVENTS) + ".")).orElse(List.of());
  }

  @Override
  public Set<String> events(Setup setup) {
    List<String> wanted = setup.list(EVENTS);
    return Set.copyOf(wanted.isEmpty() ? Catalogue.EVENTS : wanted);
  }

  @Override
  public List<Duration> pauses() {
    return Arrays.stream(pauses.split(",")).map(String::strip).map(Long::valueOf).map(Duration::ofSeconds).toList();
  }

  @Override
  public Checkup check(Setup setup) {
    UUID id = Ids.next();
    try {
      Reply reply = calls.send(setup, perMinute(), request(setup, id, SignedEvent.check(id, clock.now())));
      return reply.isGood() ? new Checkup(true, null) : new Checkup(false, "Contestó con el error " + reply.status() + ".");
    } catch (NotDelivered failure) {
      return new Checkup(false, "No se le pudo avisar: " + failure.getMessage() + ".");
    }
  }

  @Override
  public Receipt deliver(Setup setup, Delivery delivery) throws NotDelivered {
    Reply reply = calls.send(setup, delivery, perMinute(), request(setup, delivery.id(), SignedEvent.body(delivery)));
    if (reply.isGood()) return Receipt.of(reply);
    if (reply.status() == GONE) throw calls.refused(reply, Sort.GONE, "dice que ya no está (410)");
    throw calls.refused(reply, Sort.LATER, "contestó con el error " + reply.status());
  }

  private Request request(Setup setup, UUID id, String body) {
    Instant realTime = clock.now().minus(clock.ahead());
    String secret = setup.secret(SECRET).orElseThrow();
    Optional<String> earlier = setup.earlierSecret(SECRET);
    Map<String, String> headers = SignedEvent.headers(id, body, secret, earlier, realTime);
    return Request.json("POST", setup.setting(URL).orElseThrow(), headers, body);
  }
}
