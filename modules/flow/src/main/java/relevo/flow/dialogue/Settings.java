package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator set for the bot's words: the brand, the shop that knows the orders, the other address. */
@ApplicationScoped
class Settings {

  @Inject @ConfigProperty(name = "relevo.brand", defaultValue = "Tienda Relevo") String brand;
  @Inject @ConfigProperty(name = "relevo.http.port", defaultValue = "9080") int port;
  @Inject @ConfigProperty(name = "relevo.shop.url") Optional<String> shop;
  @Inject @ConfigProperty(name = "relevo.alternative.email", defaultValue = "soporte@example.com") String email;

  private ZoneId zone = ZoneId.systemDefault();

  static Settings of(String brand, String shop, String email) {
    Settings settings = new Settings();
    settings.brand = brand;
    settings.shop = Optional.of(shop);
    settings.email = email;
    return settings;
  }

  /** Where orders are looked up: the demo's own shop unless told otherwise. */
  String shopUrl() {
    return shop.orElse("http://127.0.0.1:" + port + "/demo/shop");
  }

  /** Whose calendar "tomorrow" is of. */
  ZoneId zone() {
    return zone;
  }

  String email() {
    return email;
  }

  /** What every text of a flow may use. */
  Map<String, String> data() {
    return Map.of("marca", brand, "tienda", shopUrl());
  }
}
