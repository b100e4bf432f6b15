package relevo.flow.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the operator's language model is, if there is one, and how it is spoken to. */
@ApplicationScoped
class ModelSettings {

  @Inject @ConfigProperty(name = "relevo.model.url") Optional<String> url;
  @Inject @ConfigProperty(name = "relevo.model.key") Optional<String> key;
  @Inject @ConfigProperty(name = "relevo.model.name") Optional<String> name;
  @Inject @ConfigProperty(name = "relevo.model.kind", defaultValue = "openai") String kind;
  @Inject @ConfigProperty(name = "relevo.model.api-version", defaultValue = "2024-10-21") String apiVersion;

  static ModelSettings of(String url, String key, String name, String kind) {
    ModelSettings settings = new ModelSettings();
    settings.url = Optional.ofNullable(url);
    settings.key = Optional.ofNullable(key);
    settings.name = Optional.ofNullable(name);
    settings.kind = kind;
    settings.apiVersion = "2024-10-21";
    return settings;
  }

  boolean isOn() {
    return url.filter(address -> !address.isBlank()).isPresent();
  }

  /** As it names itself among the sources of facts. */
  String source() {
    return "modelo:" + model();
  }

  String model() {
    return name.orElse("default");
  }

  boolean isAzure() {
    return kind.equalsIgnoreCase("azure");
  }

  /** Azure puts the model's name in the path, as the name of a deployment. */
  URI address() {
    String base = url.orElseThrow().strip().replaceAll("/+$", "");
    return URI.create(isAzure() ? base + "/openai/deployments/" + model() + "/chat/completions?api-version=" + apiVersion
        : base + "/chat/completions");
  }

  Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>(Map.of("Content-Type", "application/json", "Accept", "application/json"));
    key.map(String::strip).filter(secret -> !secret.isEmpty())
        .ifPresent(secret -> headers.put(isAzure() ? "api-key" : "Authorization", isAzure() ? secret : "Bearer " + secret));
    return headers;
  }
}
