package relevo.integration.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people find the desk: at its public address or, where it has none, on this machine. */
@ApplicationScoped
public class DeskAddress {

  @Inject @ConfigProperty(name = "relevo.public-url") Optional<String> publicUrl;
  @Inject @ConfigProperty(name = "relevo.http.port", defaultValue = "9080") int port;

  public String of(String path) {
    return publicUrl.map(url -> url.replaceFirst("/+$", "")).orElse("http://127.0.0.1:" + port) + path;
  }

  public String ofTicket(UUID ticket) {
    return of("/inbox?ticket=" + ticket);
  }

  /** Empty without a public address: nobody elsewhere could follow a link, but whoever sits here can. */
  public Optional<String> host() {
    return publicUrl.map(url -> url.replaceFirst("^[a-z]+://", "").replaceFirst("[:/].*", ""));
  }
}
