package relevo.sandbox.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Map;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;

/** What the invented customer-relationship system was told: once under one key, however often it is said. */
@ApplicationScoped
class Leads {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int SHOWN = 100;

  @Inject ProductClock clock;

  private final Map<String, JsonObject> heard = new Recent<>();

  synchronized void hear(String key, String signature, JsonObject lead) {
    heard.putIfAbsent(key == null ? Ids.next().toString() : key, JSON.createObjectBuilder()
        .add("at", clock.now().toString())
        .add("idempotencyKey", key == null ? "" : key)
        .add("signature", signature == null ? "" : signature)
        .add("lead", lead)
        .build());
  }

  synchronized List<JsonObject> newestFirst() {
    return List.copyOf(heard.values()).reversed().stream().limit(SHOWN).toList();
  }
}
