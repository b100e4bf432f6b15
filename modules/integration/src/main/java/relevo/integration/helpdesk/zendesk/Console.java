package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people find a ticket in Relevo. */
@ApplicationScoped
class Console {

  @Inject @ConfigProperty(name = "relevo.public-url") Optional<String> publicUrl;

  /** Null if nobody said where the desk is. */
  String ticket(UUID ticket) {
    return publicUrl.map(url -> url.replaceFirst("/+$", "") + "/inbox?ticket=" + ticket).orElse(null);
  }
}
