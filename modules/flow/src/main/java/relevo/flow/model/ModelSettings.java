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
public class ModelSettings {

  @Inject @ConfigProperty(name = "relevo.model.url") Optional<String> url;
  @Inject @ConfigProperty(name = "relevo.model.key") Optional<String> key;
  @Inject @ConfigProperty(name = "relevo.model.name") Optional<String> name;
  @Inject @ConfigProperty(name = "relevo.model.kind", defaultValue = "openai") String kind;
  @Inject @ConfigProperty(name = "relevo.model.api-version", defaultValue = "2024-10-21") String apiVersion;

  public static ModelSettings of(String url, String key, String name, String kind) {
    ModelSettings settings = new ModelSettings();
    settings.url = Optional.ofNullable(url);
    settings.key = Optional.ofNullable(key);
    settings.name = Optional.ofNullable(name);
    settings.kind = kind;
    settings.apiVersion = "2024-10-21";
    return settings;
  }

  public boolean isOn() {
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

  URI address() {
    return address(model(), "chat/completions");
  }

  Map<String, String> headers() {
    return headers("application/json");
  }

  /** Where that model is asked what {@code path} names. Azure puts its name in the path, as the name of a deployment. */
  public URI address(String model, String path) {
    String base = url.orElseThrow().strip().replaceAll("/+$", "");
    return URI.create(isAzure() ? base + "/openai/deployments/" + model + "/" + path + "?api-version=" + apiVersion : base + "/" + path);
  }

  /** Of a request whose body is of that type. */
  public Map<String, String> headers(String contentType) {
    Map<String, String> headers = new LinkedHashMap<>(Map.of("Content-Type", contentType, "Accept", "application/json"));
    key.map(String::strip).filter(secret -> !secret.isEmpty())
        .ifPresent(secret -> headers.put(isAzure() ? "api-key" : "Authorization", isAzure() ? secret : "Bearer " + secret));
    return headers;
  }
}
