package relevo.integration.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Delivery.Place;
import relevo.journal.Entries;
import relevo.journal.Entries.Said;

/** Reads in the journal what a delivery is about: no word of it is kept anywhere else. In the caller's transaction. */
@ApplicationScoped
class Recall {

  /** How long a vendor may take for all of it. */
  static final Duration PATIENCE = Duration.ofSeconds(45);

  private static final int MOST_OF_STORY = 400;
  private static final JsonProvider JSON = JsonProvider.provider();
  /** What tells where a conversation stands. */
  private static final List<String> PLACES =
      List.of("MessageReceived", "EscalationRaised", "TicketOpened", "TicketTransferred", "TicketReopened", "TicketTaken");

  @Inject Entries entries;
  @Inject Deliveries deliveries;

  /** The event's entry; empty if the journal does not have it any more. */
  Optional<Said> entry(StoredDelivery delivery) {
    Optional<Said> said = delivery.entry != null ? entries.numbered(delivery.entry)
        : entries.said(deliveries.transaction(delivery.id), delivery.place).filter(each -> each.event().equals(delivery.event));
    said.ifPresent(each -> delivery.entry = each.id());
    return said;
  }

  /** @param attempt 1 if nothing of it can have been told yet */
  Delivery whole(StoredDelivery delivery, Said said, Set<String> recalls, int attempt) {
    JsonObject body = json(said.body());
    Place place = said.conversation() == null ? Place.NONE : place(said, body);
    if (delivery.ticketId == null) delivery.ticketId = place.ticket();
    List<Said> story = recalls.isEmpty() || said.conversation() == null ? List.of()
        : entries.of(said.conversation(), recalls, said.id(), MOST_OF_STORY);
    return new Delivery(delivery.id, said.event(), said.at(), said.conversation(), body, place, story, attempt,
        System.nanoTime() + PATIENCE.toNanos());
  }

  private Place place(Said said, JsonObject body) {
    Map<String, Said> newest = new HashMap<>();
    for (Said each : entries.newest(said.conversation(), PLACES, said.id())) newest.put(each.event(), each);
    Map<String, JsonObject> bodies = new HashMap<>();
    newest.forEach((event, each) -> bodies.put(event, json(each.body())));
    JsonObject from = bodies.getOrDefault("MessageReceived", JsonObject.EMPTY_JSON_OBJECT);
    JsonObject customer = from.containsKey("customer") ? from.getJsonObject("customer") : JsonObject.EMPTY_JSON_OBJECT;
    Said moved = latest(newest, "TicketOpened", "TicketTransferred", "TicketReopened", "EscalationRaised");
    Said taken = latest(newest, "TicketTaken");
    String team = text(body, "team");
    if (team == null && moved != null) team = text(bodies.get(moved.event()), "team");
    boolean held = taken != null && (moved == null || taken.id() > moved.id());
    return new Place(ticket(body, bodies), team, held ? text(bodies.get("TicketTaken"), "agent") : null, text(from, "channel"),
        uuid(text(customer, "contactId")), text(customer, "phone"), text(customer, "name"));
  }

  private static Said latest(Map<String, Said> newest, String... events) {
    Said latest = null;
    for (String event : events) {
      Said each = newest.get(event);
      if (each != null && (latest == null || each.id() > latest.id())) latest = each;
    }
    return latest;
  }

  private static UUID ticket(JsonObject body, Map<String, JsonObject> bodies) {
    String named = text(body, "ticketId");
    return uuid(named != null || !bodies.containsKey("TicketOpened") ? named : text(bodies.get("TicketOpened"), "ticketId"));
  }

  private static JsonObject json(String text) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException unreadable) {
      return JsonObject.EMPTY_JSON_OBJECT;
    }
  }

  private static String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString string ? string.getString() : null;
  }

  private static UUID uuid(String text) {
    return text == null ? null : UUID.fromString(text);
  }
}
