package relevo.integration.alert.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.events.integration.TicketAsked.Standing;
import relevo.integration.alert.Alert;
import relevo.integration.alert.Alert.State;
import relevo.integration.alert.DeskAddress;
import relevo.integration.alert.Glances;
import relevo.integration.alert.Glances.Glance;
import relevo.integration.alert.Patience;
import relevo.integration.alert.Tongue;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Field;
import relevo.integration.vendor.Field.Kind;
import relevo.integration.vendor.Integration;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.Links.Link;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.NotDelivered.Sort;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.VendorCalls;
import relevo.integration.vendor.VendorCalls.Reply;
import relevo.integration.vendor.VendorCalls.Request;
import relevo.integration.vendor.Words;
import relevo.kernel.ProductClock;

/**
 * Microsoft Teams by a Workflow: a card for each ticket that waits, with a link by which one person takes it, and another card when
 * somebody has. Teams says yes before it posts, and what it posted stays as it is; after an answer that did not come a card may be there
 * twice.
 */
@ApplicationScoped
class TeamsIntegration implements Integration {

  static final String WORKFLOW = "workflow";
  static final String LINK_KEY = "linkKey";

  private static final String SAID = "said";
  private static final String OVERDUE = "TicketOverdue";
  private static final Set<String> EVENTS = Set.of("TicketOpened", "TicketTaken", "TicketReleased", "TicketTransferred", "TicketReopened", "CallBackDue", OVERDUE);
  /** Some 25 posts in five minutes are what a flow's connection bears. */
  private static final int PER_MINUTE = 5;

  @Inject VendorCalls calls;
  @Inject Glances glances;
  @Inject Links links;
  @Inject DeskAddress desk;
  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.integration.hosts") Optional<String> hosts;

  @Override
  public String kind() {
    return "teams";
  }

  @Override
  public Words title() {
    return Words.name("Microsoft Teams");
  }

  @Override
  public List<Field> settings() {
    return List.of(Tongue.field());
  }

  @Override
  public List<Field> secrets() {
    return List.of(
        Field.of(WORKFLOW, Kind.URL, new Words("Dirección del flujo (Workflows)", "Address of the flow (Workflows)", "Endereço do fluxo (Workflows)")).demanded()
            .hinted(new Words("La que da Teams al crear el flujo: quien la tiene puede publicar.", "The one that Teams gives: whoever has it can post.",
                "O que o Teams dá ao criar o fluxo: quem o tem pode publicar.")),
        Field.of(LINK_KEY, Kind.TEXT, new Words("Clave de los enlaces para tomar", "Key of the links to take", "Chave dos links para assumir")).madeByUs());
  }

  @Override
  public List<String> faults(Setup setup) {
    List<String> faults = new ArrayList<>();
    String address = setup.secret(WORKFLOW).orElse("");
    List<String> allowed = hosts.map(list -> List.of(list.strip().split("[,\\s]+"))).orElse(List.of());
    if (WorkflowAddress.isConnector(address)) {
      faults.add("Esa dirección es de un conector de Office 365, que Microsoft apagó en mayo de 2026: cree un flujo de Workflows.");
    } else if (!WorkflowAddress.isOne(address, allowed)) {
      faults.add("Esa dirección no es de un flujo de Workflows: termina en .api.powerplatform.com o .logic.azure.com.");
    }
    return faults;
  }

  /** There is no asking without posting. */
  @Override
  public Checkup check(Setup setup) {
    try {
      Reply reply = calls.send(setup, PER_MINUTE, request(setup, TeamsCard.greeting(desk.of("/"))));
      if (!reply.isGood()) return new Checkup(false, refused(reply).getMessage());
      return new Checkup(true, "Teams aceptó una tarjeta de prueba: mire que esté en el canal. Si no está, el historial del flujo dice por qué.",
          Map.of("respuesta", String.valueOf(reply.status())));
    } catch (NotDelivered away) {
      return new Checkup(false, away.getMessage());
    }
  }

  @Override
  public Set<String> events(Setup setup) {
    return EVENTS;
  }

  @Override
  public boolean wants(Setup setup, Delivery delivery) {
    return glances.take(delivery);
  }

  @Override
  public Receipt deliver(Setup setup, Delivery delivery) throws NotDelivered {
    Optional<Glance> glance = glances.of(delivery);
    if (glance.isEmpty()) return Receipt.nothing();
    Standing now = glance.get().ticket();
    Alert alert = new Alert(now, now.team(), desk.ofTicket(now.ticket()), Tongue.of(setup));
    String news = alert.state() + " " + now.team() + " " + (now.agent() == null ? "" : now.agent()) + (delivery.event().equals(OVERDUE) ? " " + delivery.id() : "");
    if (!alert.isOpen() || links.of(setup, SAID, now.ticket()).filter(link -> link.externalId().equals(news)).isPresent()) return Receipt.nothing();
    Reply reply = calls.send(setup, delivery, PER_MINUTE, request(setup, TeamsCard.message(alert, takeLink(setup, alert))));
    if (!reply.isGood()) throw refused(reply);
    links.keep(setup, SAID, new Link(now.ticket(), news, null));
    return Receipt.of(reply);
  }

  private String takeLink(Setup setup, Alert alert) {
    if (alert.state() != State.WAITING) return null;
    return desk.of("/take/" + setup.name() + "/" + TakeLink.to(alert.ticket().ticket(), clock.now()).signed(setup.secret(LINK_KEY).orElseThrow()));
  }

  private static Request request(Setup setup, String card) {
    return Request.json("POST", setup.secret(WORKFLOW).orElse(""), Map.of(), card);
  }

  /** What a flow means by what it says. */
  private NotDelivered refused(Reply reply) {
    return switch (reply.status()) {
      // somebody can mend it, and nothing is lost until then
      case 401, 403 -> calls.refused(reply, Sort.LATER, "el flujo no admite a cualquiera, o su dirección ya no vale (" + reply.status() + ")");
      case 404, 410 -> calls.refused(reply, Sort.GONE, "el flujo ya no existe o está apagado (" + reply.status() + "): suele irse con su dueño");
      default -> calls.refused(reply);
    };
  }

  @Override
  public List<Duration> pauses() {
    return Patience.PAUSES;
  }

  @Override
  public int perMinute() {
    return PER_MINUTE;
  }
}
