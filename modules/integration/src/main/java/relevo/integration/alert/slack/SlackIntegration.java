package relevo.integration.alert.slack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import relevo.integration.alert.Glances;
import relevo.integration.alert.Glances.Glance;
import relevo.integration.alert.Patience;
import relevo.integration.alert.Rooms;
import relevo.integration.alert.Tongue;
import relevo.integration.alert.slack.SlackAnswer.Meaning;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Field;
import relevo.integration.vendor.Field.Kind;
import relevo.integration.vendor.Incoming;
import relevo.integration.vendor.Integration;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.Reaction;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.Words;
import relevo.jobs.Jobs;

/** Slack: a card for each ticket in its team's channel, with a button to take it, and below it what colleagues note. */
@ApplicationScoped
class SlackIntegration implements Integration {

  static final String SIGNING_SECRET = "signingSecret";

  private static final String NOTED = "TicketNoted";
  private static final Set<String> EVENTS = Set.of("TicketOpened", "TicketTaken", "TicketReleased", "TicketTransferred", "TicketReopened", "TicketHandedBack",
      "TicketResolved", "TicketOverdue", "PriorityRaised", "CallBackDue", NOTED);
  private static final String ROOM = "[CGD][A-Z0-9]{1,30}";

  @Inject SlackApi api;
  @Inject SlackCards cards;
  @Inject SlackNotes notes;
  @Inject Glances glances;
  @Inject Jobs jobs;

  @Override
  public String kind() {
    return "slack";
  }

  @Override
  public Words title() {
    return Words.name("Slack");
  }

  @Override
  public List<Field> settings() {
    return List.of(
        Rooms.list(new Words("Canal de cada equipo", "Channel of each team", "Canal de cada equipe"),
            new Words("equipo = id del canal, separados por comas, como facturacion = C0123ABCD.", "team = id of the channel, separated by commas.",
                "equipe = id do canal, separados por vírgulas.")),
        Rooms.fallback(new Words("Canal para los demás equipos", "Channel for all other teams", "Canal para as demais equipes"),
            new Words("El id del canal; vacío: los demás equipos no avisan en Slack.", "The id of the channel; empty: other teams tell nothing in Slack.",
                "O id do canal; vazio: as demais equipes não avisam no Slack.")),
        Tongue.field(),
        Field.of(SlackApi.API, Kind.URL, new Words("Dirección de la API", "Address of the API", "Endereço da API"))
            .hinted(new Words("Vacío: " + SlackApi.ADDRESS, "Empty: " + SlackApi.ADDRESS, "Vazio: " + SlackApi.ADDRESS)));
  }

  @Override
  public List<Field> secrets() {
    return List.of(Field.of(SlackApi.TOKEN, Kind.TEXT, new Words("Token del bot (xoxb-…)", "Bot token (xoxb-…)", "Token do bot (xoxb-…)")).demanded(),
        Field.of(SIGNING_SECRET, Kind.TEXT, new Words("Signing Secret", "Signing Secret", "Signing Secret")).demanded());
  }

  @Override
  public List<String> faults(Setup setup) {
    List<String> faults = new ArrayList<>();
    if (Rooms.areNone(setup)) faults.add("Diga el canal de al menos un equipo, o el de los demás.");
    Stream.concat(setup.pairs(Rooms.LIST).stream().map(Setup.Pair::value), Rooms.fallback(setup).stream())
        .filter(room -> !room.matches(ROOM)).findFirst()
        .ifPresent(room -> faults.add("«" + room + "» no es el id de un canal de Slack: empieza por C o G, y está en los detalles del canal."));
    return faults;
  }

  @Override
  public Checkup check(Setup setup) {
    try {
      SlackAnswer answer = api.write(setup, null, "auth.test", JsonObject.EMPTY_JSON_OBJECT);
      if (answer.meaning() != Meaning.DONE) return new Checkup(false, SlackApi.words(answer));
      return new Checkup(true, "Slack reconoce el token.", Map.of("equipo", answer.body().getString("team", "—")));
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
    if (!delivery.event().equals(NOTED)) return glances.take(delivery);
    UUID ticket = delivery.place().ticket();
    return ticket != null && glances.takeWithNotes(delivery, notes.last(setup, ticket));
  }

  @Override
  public Receipt deliver(Setup setup, Delivery delivery) throws NotDelivered {
    Optional<Glance> glance = glances.of(delivery);
    if (glance.isEmpty()) return Receipt.nothing();
    if (delivery.event().equals(NOTED)) return notes.mirror(setup, delivery, glance.get().ticket().ticket(), glance.get().notes());
    return cards.show(setup, delivery, glance.get().ticket());
  }

  @Override
  public List<Duration> pauses() {
    return Patience.PAUSES;
  }

  @Override
  public int perMinute() {
    return SlackApi.PER_MINUTE;
  }

  @Override
  public boolean isCalled() {
    return true;
  }

  /** Within three seconds: what is to be done is kept as a job, and Slack is thanked. */
  @Override
  public Reaction receive(Setup setup, Incoming request) {
    if (!request.method().equals("POST")) return Reaction.status(405);
    if (!isSigned(setup, request)) return Reaction.status(401);
    if (request.header("content-type").orElse("").startsWith("application/json")) return heard(setup, request);
    SlackAction.read(request.text()).filter(SlackAction::takes)
        .ifPresent(action -> jobs.add(HearSlack.KIND, action.ticket(), SlackRequest.take(setup.name(), action)));
    return Reaction.status(200);
  }

  private static boolean isSigned(Setup setup, Incoming request) {
    return Stream.of(setup.secret(SIGNING_SECRET), setup.earlierSecret(SIGNING_SECRET)).flatMap(Optional::stream)
        .anyMatch(secret -> SlackSignature.holds(secret, request.header(SlackSignature.TIMESTAMP).orElse(null),
            request.header(SlackSignature.SIGNATURE).orElse(null), request.body(), request.at()));
  }

  private Reaction heard(Setup setup, Incoming request) {
    SlackEvent event = SlackEvent.read(request.text()).orElse(null);
    if (event == null) return Reaction.status(200);
    if (event.challenge() != null) return Reaction.text(event.challenge());
    if (event.isInThread()) {
      cards.ticket(setup, event.channel(), event.thread())
          .ifPresent(ticket -> jobs.add(HearSlack.KIND, ticket, SlackRequest.note(setup.name(), ticket, event)));
    }
    return Reaction.status(200);
  }
}
