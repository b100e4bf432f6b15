package relevo.flow.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the operator's own system hears of leads, if there is one, and the secret by which it knows us. */
@ApplicationScoped
class CrmSettings {

  @Inject @ConfigProperty(name = "relevo.crm.url") Optional<String> url;
  @Inject @ConfigProperty(name = "relevo.crm.secret") Optional<String> secret;

  static CrmSettings of(String url, String secret) {
    CrmSettings settings = new CrmSettings();
    settings.url = Optional.ofNullable(url);
    settings.secret = Optional.ofNullable(secret);
    return settings;
  }

  boolean isOn() {
    return url.filter(address -> !address.isBlank()).isPresent();
  }

  URI address() {
    return URI.create(url.orElseThrow().strip());
  }

  /** @throws IllegalStateException if there is none: what nobody can check must not be believed */
  String secret() {
    return secret.map(String::strip).filter(text -> !text.isEmpty())
        .orElseThrow(() -> new IllegalStateException("Falta RELEVO_CRM_SECRET, con el que se firma lo que va a RELEVO_CRM_URL"));
  }
}
