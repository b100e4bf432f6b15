package relevo.integration.alert;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Setup;

/** Deliveries of one ticket, and integrations that are told of it. */
public final class Deliveries {

  private Deliveries() {}

  public static Delivery of(String event, int attempt) {
    Delivery.Place place = new Delivery.Place(Standings.TICKET, "facturacion", null, null, null, null, null);
    return new Delivery(UUID.nameUUIDFromBytes(event.getBytes()), event, Standings.NOON, Standings.CONVERSATION, JsonObject.EMPTY_JSON_OBJECT, place, List.of(),
        attempt, System.nanoTime() + 10_000_000_000L);
  }

  public static Setup setup(String kind, Map<String, String> settings, Map<String, String> secrets) {
    return new Setup(kind + "-1", kind, settings, secrets, Map.of());
  }

  public static DeskAddress address() {
    DeskAddress address = new DeskAddress();
    address.publicUrl = Optional.of("https://desk.example/");
    return address;
  }
}
