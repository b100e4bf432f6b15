package relevo.integration.alert.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import relevo.events.integration.TicketAsked.Standing;
import relevo.integration.alert.Alert;
import relevo.integration.alert.Alert.State;
import relevo.integration.alert.DeskAddress;
import relevo.integration.alert.Glances;
import relevo.integration.alert.Glances.Glance;
import relevo.integration.alert.Patience;
import relevo.integration.alert.Rooms;
import relevo.integration.alert.Tongue;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Field;
import relevo.integration.vendor.Integration;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.Links.Link;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.Words;

/** E-mail: one to each address of a team when a ticket waits, or when what was promised of it has not come. */
@ApplicationScoped
class EmailIntegration implements Integration {

  static final String SENT = "mail";

  private static final String OVERDUE = "TicketOverdue";
  private static final Set<String> EVENTS = Set.of("TicketOpened", "TicketTransferred", "TicketReleased", "TicketReopened", "CallBackDue", OVERDUE);
  private static final int PER_MINUTE = 60;

  @Inject Postman postman;
  @Inject Glances glances;
  @Inject Links links;
  @Inject DeskAddress desk;

  @Override
  public String kind() {
    return "email";
  }

  @Override
  public Words title() {
    return new Words("Correo electrónico", "E-mail", "E-mail");
  }

  @Override
  public List<Field> settings() {
    return MailSetup.settings();
  }

  @Override
  public List<Field> secrets() {
    return MailSetup.secrets();
  }

  @Override
  public List<String> faults(Setup setup) {
    List<String> faults = new ArrayList<>();
    boolean customers = setup.setting(MailSetup.CUSTOMERS).filter(Boolean::parseBoolean).isPresent();
    if (customers && !new MailSetup(setup).hasInbox()) faults.add("Para escribir a clientes hace falta el buzón de respuestas.");
    if (!customers && Rooms.areNone(setup)) faults.add("Diga la dirección de al menos un equipo, o la de los demás.");
    List<String> addresses = new ArrayList<>(setup.pairs(Rooms.LIST).stream().map(Setup.Pair::value).toList());
    Rooms.fallback(setup).ifPresent(addresses::add);
    addresses.add(new MailSetup(setup).from());
    addresses.stream().filter(address -> !isAddress(address)).findFirst().ifPresent(address -> faults.add("«" + address + "» no es una dirección de correo."));
    return faults;
  }

  static boolean isAddress(String text) {
    return text.length() <= 254 && text.matches("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\p{Alnum}.-]+");
  }

  @Override
  public Checkup check(Setup setup) {
    try {
      postman.greet(new MailSetup(setup));
      return new Checkup(true, "El servidor de correo nos admite.", Map.of());
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
    boolean overdue = delivery.event().equals(OVERDUE);
    if (overdue ? !alert.isOpen() : alert.state() != State.WAITING) return Receipt.nothing();
    List<String> addresses = Rooms.all(setup, now.team());
    for (String address : addresses) send(setup, delivery, alert, overdue ? alert.tongue().overdue : alert.tongue().title, address);
    return new Receipt(250, addresses.size() + " envíos", null);
  }

  /** After a failure whoever has it already is not sent it again; of an answer that got lost the message's number makes one. */
  private void send(Setup setup, Delivery delivery, Alert alert, String headline, String address) throws NotDelivered {
    MailSetup server = new MailSetup(setup);
    UUID number = UUID.nameUUIDFromBytes((delivery.id() + " " + address).getBytes(StandardCharsets.UTF_8));
    String id = number + "@" + server.from().substring(server.from().lastIndexOf('@') + 1);
    if (links.of(setup, SENT, number).isPresent()) return;
    String replyTo = server.hasInbox() ? new ReplyAddress(alert.ticket().ticket(), ReplyAddress.AGENT, address).at(server.from(), server.replyKeys().getFirst()) : null;
    LetterText text = LetterText.of(alert, headline, replyTo != null);
    String list = "Relevo " + setup.name() + " <" + setup.name() + ".relevo." + server.from().substring(server.from().lastIndexOf('@') + 1) + ">";
    postman.send(server, new Letter(id, address, replyTo, text.subject(), text.text(), text.html(), list));
    links.keep(setup, SENT, new Link(number, id, alert.ticket().ticket() + " " + address));
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
