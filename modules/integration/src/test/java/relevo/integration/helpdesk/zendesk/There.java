package relevo.integration.helpdesk.zendesk;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.Reason;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.Owner;
import relevo.events.messaging.MessageReceived;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Delivery.Place;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.PlayedVendor;
import relevo.integration.vendor.Setup;
import relevo.journal.Entries.Said;
import relevo.kernel.JsonText;

/** A desk with a Zendesk that says what was recorded. */
class There {

  static final UUID TICKET = UUID.fromString("0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70");
  static final UUID CONVERSATION = UUID.fromString("0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f71");
  static final UUID CONTACT = UUID.fromString("0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f72");
  static final UUID DELIVERY = UUID.fromString("0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f73");
  static final Instant AT = Instant.parse("2026-11-30T10:15:30Z");
  static final String ME = "{\"user\":{\"id\":901,\"role\":\"agent\",\"email\":\"relevo@x.example\"}}";
  static final String NOBODY = "{\"users\":[]}";
  static final String LUCIA = "{\"user\":{\"id\":902,\"role\":\"end-user\"}}";

  final PlayedVendor vendor = new PlayedVendor();
  final Links links = PlayedVendor.links();
  final ZendeskApi api = new ZendeskApi();
  final ZendeskUsers users = new ZendeskUsers();
  final History history = new History();
  final OpenThere tickets = new OpenThere();
  final WriteThere write = new WriteThere();
  final FollowDesk follow = new FollowDesk();
  final ReadThere read = new ReadThere();
  final Setup setup;

  There() {
    this(Map.of());
  }

  There(Map<String, String> more) {
    setup = setup(more);
    api.calls = vendor.line();
    users.api = api;
    history.api = api;
    tickets.api = api;
    tickets.users = users;
    tickets.links = links;
    tickets.console = new Console();
    tickets.console.publicUrl = Optional.of("https://mesa.example/");
    tickets.files = new Files() {
      @Override
      List<String> uploads(Line line) {
        return List.of();
      }
    };
    write.api = api;
    write.tickets = tickets;
    write.history = history;
    follow.write = write;
    follow.users = users;
    follow.history = history;
    read.api = api;
    read.users = users;
    read.history = history;
  }

  static Setup setup(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(Map.of("subdomain", "tienda", "email", "relevo@x.example"));
    settings.putAll(more);
    return new Setup("zd", "zendesk", settings, Map.of("token", "t0ken", "signing", "s3cret"), Map.of());
  }

  Linked linked() {
    Linked linked = new Linked(TICKET, 7, new Linked.Memory(902, 901, CONVERSATION), false);
    linked.keep(links, setup);
    return linked;
  }

  Line line(String event, int attempt, String body) {
    return new Line(setup, delivery(event, attempt, body), attempt);
  }

  static Delivery delivery(String event, int attempt, String body) {
    return new Delivery(DELIVERY, event, AT, CONVERSATION, json(body), place(), story(), attempt, System.nanoTime() + 60_000_000_000L);
  }

  static Place place() {
    return new Place(TICKET, "mesa", null, "100", CONTACT, "34600111222", "Lucía");
  }

  static List<Said> story() {
    Customer lucia = new Customer(CONTACT, "34600111222", null, "Lucía");
    EscalationRaised raised = new EscalationRaised(CONVERSATION, UUID.randomUUID(), UUID.randomUUID(), lucia, "es", "mesa", 2, EscalationRaised.Priority.HIGH,
        List.of("Cobro doble"), List.of("cobro repetido"), 3, Map.of("pedido", "12345", "correo", "lucia@example.com"), false, null,
        List.of(new Reason("cobro repetido", "Cobramos dos veces", "tema == cobro", "topic == charge")), false);
    return List.of(said(1, new MessageReceived(CONVERSATION, UUID.randomUUID(), lucia, "100", Owner.BOT, Content.text("me cobraron dos veces"), AT, false)),
        said(2, raised), new Said(3, AT, CONVERSATION, "TicketOpened", "{}"));
  }

  private static Said said(long id, Object event) {
    return new Said(id, AT, CONVERSATION, event.getClass().getSimpleName(), JsonText.of(event));
  }

  static JsonObject json(String text) {
    try (var reader = NewTicket.JSON.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  static String ticket(long id, String status, String more) {
    return "{\"ticket\":{\"id\":" + id + ",\"status\":\"" + status + "\",\"requester_id\":902,\"updated_at\":\"2026-11-30T10:15:30Z\"" + more + "}}";
  }
}
