package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.flow.definition.Words;

/** What the operator set for the bot's words: the brand, the shop that knows the orders, the other address. */
@ApplicationScoped
class Settings {

  @Inject @ConfigProperty(name = "relevo.brand", defaultValue = "Tienda Relevo") String brand;
  @Inject @ConfigProperty(name = "relevo.http.port", defaultValue = "9080") int port;
  @Inject @ConfigProperty(name = "relevo.shop.url") Optional<String> shop;
  @Inject @ConfigProperty(name = "relevo.alternative.email", defaultValue = "soporte@example.com") String email;

  @Inject @ConfigProperty(name = "relevo.zone", defaultValue = "Europe/Madrid") String zone;
  @Inject @ConfigProperty(name = "relevo.language", defaultValue = Words.FIRST_LANGUAGE) String language;
  @Inject Config config;

  static Settings of(String brand, String shop, String email) {
    Settings settings = new Settings();
    settings.brand = brand;
    settings.shop = Optional.of(shop);
    settings.email = email;
    settings.zone = "Europe/Madrid";
    settings.language = Words.FIRST_LANGUAGE;
    return settings;
  }

  /** Where orders are looked up: the demo's own shop unless told otherwise. */
  String shopUrl() {
    return shop.orElse("http://127.0.0.1:" + port + "/demo/shop");
  }

  /** Whose calendar "tomorrow" is of. */
  ZoneId zone() {
    return ZoneId.of(zone);
  }

  /** What is spoken on a channel as long as nobody knows better: {@code relevo.language.<channel>}, else {@code relevo.language}. */
  String language(String channel) {
    if (config == null || channel == null) return language;
    return config.getOptionalValue("relevo.language." + channel, String.class).orElse(language);
  }

  String email() {
    return email;
  }

  /** What every text of a flow may use. */
  Map<String, String> data() {
    return Map.of("marca", brand, "tienda", shopUrl());
  }
}
