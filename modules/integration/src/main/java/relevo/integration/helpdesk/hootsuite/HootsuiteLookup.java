package relevo.integration.helpdesk.hootsuite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import relevo.events.integration.CustomerAsked;
import relevo.events.integration.CustomerAsked.Person;
import relevo.events.integration.ProfileAsked;
import relevo.events.integration.TicketsAsked;
import relevo.integration.account.Common;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Field;
import relevo.integration.vendor.Field.Kind;
import relevo.integration.vendor.Incoming;
import relevo.integration.vendor.Integration;
import relevo.integration.vendor.Reaction;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.Words;
import relevo.permission.Reach;

/** Hootsuite Inbox asks us, as its CRM, who a customer is, by their phone. It is told nothing by itself. */
@ApplicationScoped
class HootsuiteLookup implements Integration {

  static final String PHONE = "phone";

  private static final int MOST_TICKETS = 5;
  private static final int LONGEST_PHONE = 15;
  private static final List<String> USUAL_PHONES = List.of("phone", "telefono", "whatsapp");

  @Inject Reach reach;
  @Inject Event<CustomerAsked> people;
  @Inject Event<ProfileAsked> profiles;
  @Inject Event<TicketsAsked> tickets;

  @Override
  public String kind() {
    return "hootsuite";
  }

  @Override
  public Words title() {
    return new Words("Hootsuite: la ficha del cliente", "Hootsuite: the customer's profile", "Hootsuite: a ficha do cliente");
  }

  @Override
  public List<Field> settings() {
    return List.of(
        Field.of(PHONE, Kind.LIST, new Words("Atributos que llevan el teléfono", "Attributes with the phone", "Atributos que levam o telefone"))
            .hinted(new Words("El alias que tienen en Hootsuite; vacío: phone, telefono, whatsapp.", "Their alias at Hootsuite; empty: phone, telefono, whatsapp.",
                "O alias que têm no Hootsuite; vazio: phone, telefono, whatsapp.")),
        Field.of(SeenThere.FIELDS, Kind.LIST, new Words("Qué se ve en Hootsuite", "What is seen at Hootsuite", "O que se vê no Hootsuite"))
            .hinted(new Words("alias = nombre, vip, idioma, tickets, dato:lo-que-sea o fuente:lo-que-sea; vacío: los cuatro primeros.",
                "alias = nombre, vip, idioma, tickets, dato:whatever or fuente:whatever; empty: the first four.",
                "alias = nombre, vip, idioma, tickets, dato:qualquer ou fuente:qualquer; vazio: os quatro primeiros.")));
  }

  @Override
  public List<Field> secrets() {
    return List.of(Field.of(HootsuiteSignature.SIGNING, Kind.TEXT, new Words("Secreto compartido", "Shared secret", "Segredo compartilhado")).demanded());
  }

  @Override
  public List<String> faults(Setup setup) {
    List<String> faults = new ArrayList<>();
    setup.secret(HootsuiteSignature.SIGNING).filter(secret -> HootsuiteSignature.decoded(secret).isEmpty())
        .ifPresent(secret -> faults.add("El secreto que da Hootsuite son cifras y letras de la a a la f, en pares."));
    SeenThere.chosen(setup).forEach((alias, what) -> {
      if (alias.isEmpty() || !SeenThere.knows(what)) faults.add("En lo que se ve, «" + alias + " = " + what + "» no se entiende.");
    });
    if (setup.setting(Common.CHANNELS).isPresent()) faults.add("Una ficha no es de un canal: limítela por equipos.");
    return faults;
  }

  @Override
  public Checkup check(Setup setup) {
    return new Checkup(true, "A Hootsuite no se le llama: pregunta él. Pruébelo con el botón de búsqueda de una conversación suya.");
  }

  @Override
  public Set<String> events(Setup setup) {
    return Set.of();
  }

  @Override
  public Receipt deliver(Setup setup, Delivery delivery) {
    return Receipt.nothing();
  }

  @Override
  public boolean isCalled() {
    return true;
  }

  /** @return 200 with a flat object, 404 for nobody we know or may tell of, 400 for what is no question, 401 for a stranger */
  @Override
  public Reaction receive(Setup setup, Incoming request) {
    if (!HootsuiteSignature.isGenuine(setup, request)) return Reaction.status(401);
    if (!request.method().equals("POST") || !request.rest().isEmpty()) return Reaction.status(404);
    Optional<JsonObject> question = question(request.body());
    if (question.isEmpty()) return Reaction.status(400);
    return phone(setup, question.get()).flatMap(phone -> answer(setup, phone)).map(answer -> Reaction.json(answer.toString()))
        .orElseGet(() -> Reaction.status(404));
  }

  private static Optional<JsonObject> question(byte[] body) {
    try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
      return Optional.of(reader.readObject());
    } catch (JsonException | ClassCastException noObject) {
      return Optional.empty();
    }
  }

  /** In digits, as WhatsApp says it; what has no country cannot be told from another's. */
  private static Optional<String> phone(Setup setup, JsonObject question) {
    List<String> named = setup.list(PHONE).isEmpty() ? USUAL_PHONES : setup.list(PHONE);
    return named.stream().filter(name -> question.get(name) instanceof JsonString).map(question::getString)
        .map(text -> text.replaceAll("[\\s().-]", "").replaceFirst("^(\\+|00)", "")).filter(digits -> digits.matches("[1-9][0-9]{6," + (LONGEST_PHONE - 1) + "}"))
        .findFirst();
  }

  private Optional<JsonObject> answer(Setup setup, String phone) {
    CustomerAsked asked = new CustomerAsked(phone);
    people.fire(asked);
    Optional<Person> person = asked.person();
    List<String> teams = setup.list(Common.TEAMS);
    if (!teams.isEmpty() && !dealt(teams, person)) return Optional.empty();
    UUID contact = person.map(Person::contact).orElse(null);
    ProfileAsked profile = new ProfileAsked(contact, phone);
    profiles.fire(profile);
    if (contact == null && profile.told().facts().isEmpty()) return Optional.empty();
    TicketsAsked last = new TicketsAsked(contact, teams, MOST_TICKETS);
    if (contact != null) tickets.fire(last);
    return Optional.of(SeenThere.of(setup, person.map(Person::name).orElse(null), profile.told(), last.tickets()));
  }

  /** Whoever is limited to teams learns of no other customers than theirs. */
  private boolean dealt(List<String> teams, Optional<Person> person) {
    return person.isPresent() && reach.teamsOf(person.get().conversations()).values().stream().anyMatch(those -> those.stream().anyMatch(teams::contains));
  }
}
